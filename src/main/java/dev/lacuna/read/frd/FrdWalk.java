package dev.lacuna.read.frd;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/** Goes through the blocks of a document in their order, and knows under which heading and which question each stands. */
final class FrdWalk {
    private final AnswerForm form;
    private final AnswerCollector inside;
    private final AnswerCollector outside;
    private int section;
    private boolean headed;
    private @Nullable OpenQuestion open;

    FrdWalk(AnswerForm form, AnswerCollector inside, AnswerCollector outside) {
        this.form = form;
        this.inside = inside;
        this.outside = outside;
    }

    boolean headed() {
        return headed;
    }

    void block(Node node) {
        if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof ListBlock list) {
            if (open == null || AnswerChecklist.asks(list, form)) {
                end();
                open = AnswerChecklist.take(list, form, taken());
            } else {
                open.follow(list);
                AnswerChecklist.takeNested(list, form, taken());
            }
        } else if (node instanceof TableBlock table) {
            AnswerTable answers = new AnswerTable(table, form, taken());
            if (answers.holdsAnswers() || open == null) {
                end();
                answers.take();
            } else {
                open.follow(table);
            }
        } else if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else {
            if (node instanceof FencedCodeBlock code && code.getClosingFenceLength() == null) {
                taken().remark(
                                code,
                                String.valueOf(code.getFenceCharacter()).repeat(3),
                                "The code that begins here does not end, so nothing below is read.",
                                "Maybe close it with the same signs, as far from the margin.");
            }
            if (open != null) {
                open.follow(node);
            }
        }
    }

    private AnswerCollector taken() {
        return section > 0 ? inside : outside;
    }

    private void heading(Heading heading) {
        end();
        String words = PlainText.of(heading);
        AnswerEntry asked = AnswerEntry.asking(words, form);
        if (form.isHeading(words)) {
            section = heading.getLevel();
            headed = true;
        } else if (asked != null) {
            open = new OpenQuestion(heading, asked, taken());
        } else {
            if (heading.getLevel() <= section) {
                section = 0;
            }
            if (words.endsWith("?")) {
                open = new OpenQuestion(heading, AnswerEntry.unknown(), taken());
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        String words = PlainText.lines(paragraph);
        AnswerEntry asked = AnswerEntry.asking(words, form);
        if (asked != null) {
            end();
            open = new OpenQuestion(paragraph, asked, taken());
        } else if (asksSomethingElse(paragraph, words)) {
            end();
            open = new OpenQuestion(paragraph, AnswerEntry.unknown(), taken());
        } else if (open != null) {
            open.follow(paragraph);
        }
    }

    /** A paragraph in bold alone, or of one line that ends in a question mark. */
    private static boolean asksSomethingElse(Paragraph paragraph, String words) {
        boolean bold = paragraph.getFirstChild() instanceof StrongEmphasis strong && strong.getNext() == null;
        return words.strip().endsWith("?") && (bold || words.indexOf('\n') < 0);
    }

    /** The question that is open has got all that it will get. */
    void end() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
