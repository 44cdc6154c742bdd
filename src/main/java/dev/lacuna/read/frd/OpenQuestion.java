package dev.lacuna.read.frd;

import dev.lacuna.catalog.Place;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A question whose answer stands in what follows it: in the first thing that is neither a comment, nor a quotation, nor an
 * instruction in italics. What comes after the answer explains it.
 */
final class OpenQuestion {
    private final Node asked;
    private final AnswerCollector taken;
    private AnswerEntry entry;
    private Place place;
    private boolean begun;

    /** @param entry the question, with its answer if that stands beside it */
    OpenQuestion(Node asked, AnswerEntry entry, AnswerCollector taken) {
        this.asked = asked;
        this.entry = entry;
        this.taken = taken;
        place = taken.place(asked, entry.line());
        begun = entry.answer() == null && !entry.open();
    }

    /** Whether nothing yet came that could answer it. */
    boolean waits() {
        return entry.answer() == null && !begun;
    }

    boolean answered() {
        return entry.answer() != null;
    }

    void follow(Node node) {
        if (answered()) {
            explain(node);
        } else if (!begun && !isAside(node)) {
            begun = true;
            answer(node);
        }
    }

    /** Whether words stand between the question and what follows, which may ask for something else than yes or no. */
    private boolean told() {
        return !entry.rest().isBlank();
    }

    private static boolean isAside(Node node) {
        if (node instanceof HtmlBlock || node instanceof Paragraph) {
            Node only = node.getFirstChild();
            boolean italics = only instanceof Emphasis && only.getNext() == null;
            return italics
                    ? AnswerWord.at(PlainText.of(node)) == null
                    : PlainText.of(node).isBlank();
        }
        return !(node instanceof ListBlock || node instanceof TableBlock || isCode(node));
    }

    private static boolean isCode(Node node) {
        return node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
    }

    private void answer(Node node) {
        if (node instanceof Paragraph || node instanceof HtmlBlock) {
            take(node, node, null);
        } else if (node instanceof ListBlock list && !choice(list)) {
            Node item = list.getFirstChild();
            if (item != null && item.getFirstChild() instanceof Paragraph words) {
                take(item, words, words.getNext());
                for (Node next = item.getNext(); next != null && answered(); next = next.getNext()) {
                    explain(next);
                }
            }
        }
    }

    private void take(Node at, Node words, @Nullable Node below) {
        AnswerEntry found = AnswerEntry.expected(entry.id(), PlainText.lines(words));
        if (found.answer() != null && !Boolean.FALSE.equals(found.ticked()) && (!told() || found.alone())) {
            entry = found;
            place = taken.place(found.line() == 0 ? at : words, found.line());
            for (Node node = below; node != null; node = node.getNext()) {
                explain(node);
            }
        }
    }

    /** A list of boxes, one for each answer: those that are ticked count. */
    private boolean choice(ListBlock list) {
        boolean choice = false;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            AnswerEntry offered = AnswerEntry.expected(entry.id(), words(item));
            if (offered.ticked() != null && offered.answer() != null) {
                choice = true;
                if (offered.ticked() && !answered()) {
                    take(item, item.getFirstChild(), item.getFirstChild().getNext());
                } else if (offered.ticked()) {
                    taken.answer(taken.place(item, 0), offered);
                }
            } else if (answered()) {
                explain(item);
            }
        }
        return choice;
    }

    private static String words(Node item) {
        return item.getFirstChild() instanceof Paragraph words ? PlainText.lines(words) : "";
    }

    private void explain(Node node) {
        if (node instanceof Paragraph || isCode(node) || node instanceof HtmlBlock) {
            entry = entry.explained(PlainText.of(node));
        } else if (!(node instanceof BlockQuote)) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                if (child.getFirstChild() == null || node instanceof TableBlock) {
                    entry = entry.explained(PlainText.of(child));
                } else {
                    explain(child);
                }
            }
        }
    }

    /** Hands over what came of it. */
    void close() {
        if (entry.id().isEmpty()) {
            if (answered()) {
                taken.remark(
                        asked,
                        PlainText.of(asked),
                        "No qualifier asks this question, so its answer does not count.",
                        "Maybe write the id of a qualifier before the question.");
            }
        } else if (answered()) {
            taken.answer(place, entry);
        } else {
            taken.open(asked, entry.id());
            if (begun || Boolean.TRUE.equals(entry.ticked())) {
                taken.remark(
                        asked,
                        PlainText.of(asked),
                        "The entry of (" + entry.id() + ") says neither yes, nor no, nor not applicable.",
                        "Maybe begin the answer with one of them, with a comma behind it, and then say how or why.");
            }
        }
    }
}
