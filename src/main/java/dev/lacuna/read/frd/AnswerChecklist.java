package dev.lacuna.read.frd;

import dev.lacuna.catalog.Answer;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Takes answers from the entries of a list; what stands below a question answers it, and below an answer explains it. */
final class AnswerChecklist {
    private final AnswerForm form;
    private final AnswerCollector taken;
    private @Nullable OpenQuestion last;

    private AnswerChecklist(AnswerForm form, AnswerCollector taken) {
        this.form = form;
        this.taken = taken;
    }

    /** The question of the last entry, if what follows the list may still answer or explain it. */
    static @Nullable OpenQuestion take(ListBlock list, AnswerForm form, AnswerCollector taken) {
        AnswerChecklist checklist = new AnswerChecklist(form, taken);
        checklist.list(list);
        return checklist.last;
    }

    /** Whether an entry of the list names or asks a qualifier. */
    static boolean asks(ListBlock list, AnswerForm form) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (AnswerEntry.asking(words(item), form) != null
                    || (item.getFirstChild() instanceof ListBlock inner && asks(inner, form))) {
                return true;
            }
        }
        return false;
    }

    /** Takes the answers of lists below entries that ask nothing themselves. */
    static void takeNested(ListBlock list, AnswerForm form, AnswerCollector taken) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof ListBlock inner && asks(inner, form)) {
                    OpenQuestion last = take(inner, form, taken);
                    if (last != null) {
                        last.close();
                    }
                } else if (node instanceof ListBlock inner) {
                    takeNested(inner, form, taken);
                }
            }
        }
    }

    private static String words(Node item) {
        return item.getFirstChild() instanceof Paragraph words ? PlainText.lines(words) : "";
    }

    private void list(ListBlock list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            close();
            item(item);
        }
    }

    private void close() {
        if (last != null) {
            last.close();
            last = null;
        }
    }

    private void item(Node item) {
        Node first = item.getFirstChild();
        AnswerEntry entry = AnswerEntry.listed(words(item), form);
        OpenQuestion question = null;
        if (entry.id().isEmpty()) {
            if (first instanceof Paragraph) {
                taken.remark(
                        item,
                        PlainText.of(first),
                        "This entry answers no qualifier.",
                        "Maybe write it as \"- [x] ID: yes, how\", or move it out of the list.");
            }
        } else if (Boolean.FALSE.equals(entry.ticked()) && entry.answer() == Answer.YES) {
            taken.open(item, entry.id());
            taken.remark(
                    item,
                    PlainText.of(first),
                    "The box of (" + entry.id() + ") is empty, and yes stands behind it.",
                    "Maybe tick the box, or write no.");
        } else {
            question = new OpenQuestion(item, entry, taken);
        }
        below(first instanceof Paragraph ? first.getNext() : first, question);
    }

    private void below(@Nullable Node from, @Nullable OpenQuestion question) {
        OpenQuestion open = question;
        for (Node node = from; node != null; node = node.getNext()) {
            if (node instanceof ListBlock inner && asks(inner, form)) {
                if (open != null) {
                    open.close();
                    open = null;
                }
                list(inner);
            } else {
                if (open != null) {
                    open.follow(node);
                }
                if (node instanceof ListBlock inner) {
                    takeNested(inner, form, taken);
                }
            }
        }
        if (open != null) {
            close();
            last = open;
        }
    }
}
