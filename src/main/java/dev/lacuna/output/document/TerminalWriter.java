package dev.lacuna.output.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Plain text in a width, in colour where it is asked for. What belongs to a heading is indented below it. */
public final class TerminalWriter implements DocumentWriter {
    private static final String BULLET = "- ";

    private final int width;
    private final Palette palette;

    /**
     * @param width the columns of the terminal
     * @param colour whether it understands ANSI sequences, and its user wants them
     */
    public TerminalWriter(int width, boolean colour) {
        this.width = width;
        this.palette = new Palette(colour);
    }

    @Override
    public String write(Document document) {
        StringBuilder out = new StringBuilder();
        int level = 1;
        boolean afterHeading = true;
        for (Block block : document.blocks()) {
            boolean heading = block instanceof Heading;
            if (!out.isEmpty() && (heading || !afterHeading)) {
                out.append('\n');
            }
            if (block instanceof Heading title) {
                level = title.level();
            }
            int indent = 2 * Math.max(0, heading ? level - 2 : level - 1);
            for (String line : lines(block, width - indent)) {
                out.append((" ".repeat(indent) + line).stripTrailing()).append('\n');
            }
            afterHeading = heading && level > 1;
        }
        return out.toString();
    }

    private List<String> lines(Block block, int room) {
        if (block instanceof Heading heading) {
            return wrapped(strong(heading.text()), room);
        } else if (block instanceof Paragraph paragraph) {
            return wrapped(paragraph.text(), room);
        } else if (block instanceof Table table) {
            return table(table, room);
        } else if (block instanceof BulletList items) {
            return items(items.nodes(), room);
        } else if (block instanceof Tree tree) {
            List<String> lines = new ArrayList<>();
            tree.nodes().forEach(node -> branch(node, "", "", room, lines));
            return lines;
        }
        throw new IllegalStateException("No way to write " + block.getClass().getSimpleName() + ".");
    }

    private List<String> wrapped(Text text, int room) {
        return Wrap.lines(text, room).stream().map(palette::paint).toList();
    }

    private static Text strong(Text text) {
        return new Text(text.spans().stream()
                .map(span -> span.style() == Style.PLAIN ? new Span(span.text(), Style.STRONG, span.link()) : span)
                .toList());
    }

    private List<String> table(Table table, int room) {
        int[] widths = ColumnWidths.of(table, room);
        List<String> lines = new ArrayList<>();
        List<Text> titles = table.columns().stream()
                .map(column -> Text.of(Style.MUTED, column.header().words().toUpperCase(Locale.ROOT)))
                .toList();
        row(table, titles, widths, lines);
        table.rows().forEach(row -> row(table, row, widths, lines));
        return lines;
    }

    private void row(Table table, List<Text> cells, int[] widths, List<String> lines) {
        List<List<List<Span>>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(Wrap.lines(cells.get(i), widths[i]));
            height = Math.max(height, wrapped.get(i).size());
        }
        for (int at = 0; at < height; at++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                List<Span> cell = at < wrapped.get(i).size() ? wrapped.get(i).get(at) : Collections.emptyList();
                String padding = " ".repeat(Math.max(0, widths[i] - Wrap.width(cell)));
                boolean right = table.columns().get(i).align() == Column.Align.RIGHT;
                line.append(i == 0 ? "" : " ".repeat(ColumnWidths.GAP))
                        .append(right ? padding : "")
                        .append(palette.paint(cell))
                        .append(right ? "" : padding);
            }
            lines.add(line.toString().stripTrailing());
        }
    }

    /** Long entries are set apart, so that the eye finds where the next one starts. */
    private List<String> items(List<NestedEntry> nodes, int room) {
        boolean apart = nodes.stream().anyMatch(node -> node.lines().size() > 1);
        List<String> lines = new ArrayList<>();
        for (NestedEntry node : nodes) {
            if (apart && !lines.isEmpty()) {
                lines.add("");
            }
            item(node, "", room, lines);
        }
        return lines;
    }

    private void item(NestedEntry node, String indent, int room, List<String> lines) {
        String margin = indent + BULLET;
        for (Text text : node.lines()) {
            for (String line : wrapped(text, room - margin.length())) {
                lines.add(margin + line);
                margin = " ".repeat(margin.length());
            }
        }
        for (NestedEntry child : node.children()) {
            item(child, margin, room, lines);
        }
    }

    private void branch(NestedEntry node, String first, String rest, int room, List<String> lines) {
        boolean parent = !node.children().isEmpty();
        List<String> inner = new ArrayList<>();
        String stem = parent ? "│ " : "";
        node.lines().forEach(line -> inner.addAll(wrapped(line, room - rest.length() - stem.length())));
        for (int i = 0; i < inner.size(); i++) {
            String margin = i == 0 ? first : rest + stem;
            lines.add(palette.paint(Style.MUTED, margin) + inner.get(i));
        }
        for (int i = 0; i < node.children().size(); i++) {
            boolean last = i == node.children().size() - 1;
            branch(node.children().get(i), rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "), room, lines);
        }
    }
}
