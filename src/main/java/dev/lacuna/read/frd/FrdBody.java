package dev.lacuna.read.frd;

import dev.lacuna.catalog.Frd.FrdAnswer;
import dev.lacuna.catalog.Frd.FrdRemark;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The answers in the text of a document: those under a heading that asks for them.
 *
 * @param headed whether there is such a heading
 */
record FrdBody(List<FrdAnswer> answers, List<FrdRemark> remarks, boolean headed) {
    private static final int DEEPEST = 50;

    static FrdBody read(String text, String file, AnswerForm form) {
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build();
        AnswerCollector inside = new AnswerCollector(file, form.heading(), false);
        AnswerCollector outside = new AnswerCollector(file, form.heading(), true);
        FrdWalk walk = new FrdWalk(form, inside, outside);
        for (Node node = parser.parse(text).getFirstChild(); node != null; node = node.getNext()) {
            walk.block(node);
        }
        walk.end();
        List<FrdRemark> remarks = new ArrayList<>(inside.remarks());
        remarks.addAll(outside.remarks());
        return new FrdBody(inside.answers(), remarks, walk.headed());
    }
}
