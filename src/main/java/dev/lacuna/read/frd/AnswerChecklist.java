package dev.lacuna.read.frd;

import dev.lacuna.catalog.Answer;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Takes answers from the entries of a list; what stands below an answer explains it. */
final class AnswerChecklist {
    private final AnswerCollector taken;

    private AnswerChecklist(AnswerCollector taken) {
        this.taken = taken;
    }

    static void take(ListBlock list, AnswerCollector taken) {
        AnswerChecklist checklist = new AnswerChecklist(taken);
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            checklist.item(item);
        }
    }

    private void item(Node item) {
        Node first = item.getFirstChild();
        String words = first instanceof Paragraph ? PlainText.of(first) : "";
        AnswerEntry entry = AnswerEntry.of(words);
        for (Node below = first instanceof Paragraph ? first.getNext() : first;
                below != null;
                below = below.getNext()) {
            entry = below(below, entry);
        }
        take(item, words, entry);
    }

    private AnswerEntry below(Node node, AnswerEntry entry) {
        if (node instanceof Paragraph) {
            return entry.explained(PlainText.of(node));
        } else if (!(node instanceof ListBlock)) {
            return entry;
        }
        AnswerEntry grown = entry;
        for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
            AnswerEntry inner = item.getFirstChild() instanceof Paragraph paragraph
                    ? AnswerEntry.of(PlainText.of(paragraph))
                    : AnswerEntry.of("");
            if (inner.ticked() != null || inner.answer() != null || item.getFirstChild() instanceof ListBlock) {
                item(item);
            } else if (item instanceof ListItem && item.getFirstChild() != null) {
                grown = grown.explained(PlainText.of(item.getFirstChild()));
            }
        }
        return grown;
    }

    private void take(Node item, String words, AnswerEntry entry) {
        boolean ticked = Boolean.TRUE.equals(entry.ticked());
        boolean empty = Boolean.FALSE.equals(entry.ticked());
        if (entry.id().isEmpty() || (entry.answer() == null && entry.ticked() == null && !entry.open())) {
            taken.remark(
                    item,
                    words,
                    "This entry answers no qualifier.",
                    "Maybe write it as \"- [x] ID: yes, how\", or move it out of the list.");
        } else if (empty && entry.answer() == Answer.YES) {
            taken.open(item, entry.id());
            taken.remark(
                    item,
                    words,
                    "The box of (" + entry.id() + ") is empty, and yes stands behind it.",
                    "Maybe tick the box, or write no.");
        } else if (entry.answer() != null) {
            taken.answer(item, entry);
        } else {
            taken.open(item, entry.id());
            if (ticked || !entry.open()) {
                taken.remark(
                        item,
                        words,
                        "The entry of (" + entry.id() + ") says neither yes, nor no, nor not applicable.",
                        "Maybe write one of them, with a comma behind it, and then how or why.");
            }
        }
    }
}
