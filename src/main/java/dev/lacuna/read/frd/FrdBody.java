package dev.lacuna.read.frd;

import dev.lacuna.catalog.Frd.FrdAnswer;
import dev.lacuna.catalog.Frd.FrdRemark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The answers in the text of a document: those under the heading that asks for them, in a checklist or a table. */
record FrdBody(List<FrdAnswer> answers, List<FrdRemark> remarks) {
    /** The heading, in small letters and without a number before it. */
    static final String HEADING = "cloud design qualifiers";

    private static final int DEEPEST = 50;
    private static final Pattern NUMBER = Pattern.compile("^[0-9.]+\\s+");

    static FrdBody read(String text, String file) {
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build();
        AnswerCollector inside = new AnswerCollector(file, false);
        AnswerCollector outside = new AnswerCollector(file, true);
        int section = 0;
        for (Node node = parser.parse(text).getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof Heading heading)) {
                take(node, section > 0 ? inside : outside);
            } else if (title(PlainText.of(heading)).equals(HEADING)) {
                section = heading.getLevel();
            } else if (heading.getLevel() <= section) {
                section = 0;
            }
        }
        List<FrdRemark> remarks = new ArrayList<>(inside.remarks());
        remarks.addAll(outside.remarks());
        return new FrdBody(inside.answers(), remarks);
    }

    private static String title(String heading) {
        String plain = NUMBER.matcher(heading.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
        return plain.endsWith(":") ? plain.substring(0, plain.length() - 1).strip() : plain;
    }

    private static void take(Node node, AnswerCollector taken) {
        if (node instanceof ListBlock list) {
            AnswerChecklist.take(list, taken);
        } else if (node instanceof TableBlock table) {
            AnswerTable.take(table, taken);
        } else if (node instanceof Paragraph paragraph) {
            taken.loose(paragraph, PlainText.of(paragraph));
        }
    }
}
