package dev.lacuna.output.document;

import java.util.List;

/** GitHub-flavoured Markdown. Nothing in a text can become markup, a mention or a reference. */
public final class MarkdownWriter implements DocumentWriter {

    @Override
    public String write(Document document) {
        StringBuilder out = new StringBuilder();
        Marker marker = Marker.DASH;
        boolean afterList = false;
        for (Block block : document.blocks()) {
            boolean list = block instanceof BulletList || block instanceof Tree;
            // Two lists in a row would become one; another bullet keeps them apart.
            marker = list && afterList ? marker.other() : Marker.DASH;
            afterList = list;
            if (!out.isEmpty()) {
                out.append('\n');
            }
            write(block, marker, out);
        }
        return out.toString();
    }

    private enum Marker {
        DASH("- "),
        STAR("* ");

        private final String text;

        Marker(String text) {
            this.text = text;
        }

        Marker other() {
            return this == DASH ? STAR : DASH;
        }
    }

    private static void write(Block block, Marker marker, StringBuilder out) {
        if (block instanceof Heading heading) {
            out.append("#".repeat(heading.level())).append(' ').append(MarkdownText.line(heading.text()));
            out.append('\n');
        } else if (block instanceof Paragraph paragraph) {
            out.append(MarkdownText.line(paragraph.text())).append('\n');
        } else if (block instanceof Table table) {
            table(table, out);
        } else if (block instanceof BulletList items) {
            items.nodes().forEach(node -> item(node, marker, "", out));
        } else if (block instanceof Tree tree) {
            tree.nodes().forEach(node -> item(node, marker, "", out));
        }
    }

    private static void table(Table table, StringBuilder out) {
        row(table.columns().stream().map(Column::header).toList(), out);
        table.columns().forEach(column -> out.append(column.align() == Column.Align.RIGHT ? "| ---: " : "| --- "));
        out.append("|\n");
        table.rows().forEach(row -> row(row, out));
    }

    private static void row(List<Text> cells, StringBuilder out) {
        cells.forEach(cell -> out.append("| ").append(MarkdownText.cell(cell)).append(' '));
        out.append("|\n");
    }

    private static void item(NestedEntry node, Marker marker, String indent, StringBuilder out) {
        String inner = indent + " ".repeat(marker.text.length());
        out.append(indent).append(marker.text);
        for (int i = 0; i < node.lines().size(); i++) {
            String line = MarkdownText.line(node.lines().get(i));
            out.append(i == 0 ? "" : "\\\n" + inner).append(line);
        }
        out.append('\n');
        node.children().forEach(child -> item(child, marker, inner, out));
    }
}
