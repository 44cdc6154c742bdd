package dev.lacuna.read.frd;

import dev.lacuna.catalog.Frd.FrdAnswer;
import dev.lacuna.catalog.Frd.FrdRemark;
import dev.lacuna.catalog.Place;
import dev.lacuna.read.yaml.SafeText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Collects what is found in a part of a text. Outside of the section for answers, those that stand there are only remarked. */
final class AnswerCollector {
    private static final int MOST_ANSWERS = 1_000;
    private static final int MOST_REMARKS = 100;

    private final String file;
    private final boolean outside;
    private final List<FrdAnswer> answers = new ArrayList<>();
    private final List<FrdRemark> remarks = new ArrayList<>();

    AnswerCollector(String file, boolean outside) {
        this.file = file;
        this.outside = outside;
    }

    List<FrdAnswer> answers() {
        return answers;
    }

    List<FrdRemark> remarks() {
        return remarks;
    }

    void answer(Node node, AnswerEntry entry) {
        if (outside) {
            add(new FrdRemark(
                    place(node),
                    SafeText.of(entry.id()),
                    "The answer to (" + entry.id() + ") does not stand under the heading for answers.",
                    "Maybe move it below a heading \"Cloud design qualifiers\".",
                    entry.id()));
            return;
        }
        add(new FrdAnswer(entry.id(), entry.answer(), entry.how(), entry.why(), true, place(node)));
    }

    void open(Node node, String id) {
        if (!outside) {
            add(new FrdAnswer(id, null, null, null, true, place(node)));
        }
    }

    /** A paragraph, which should not answer. */
    void loose(Node node, String words) {
        AnswerEntry entry = AnswerEntry.of(words);
        if (entry.answer() != null) {
            add(new FrdRemark(
                    place(node),
                    SafeText.of(words),
                    "This answer stands neither in a checklist nor in a table.",
                    "Maybe put \"- [x] \" before it, below a heading \"Cloud design qualifiers\".",
                    entry.id()));
        }
    }

    private void add(FrdAnswer given) {
        if (answers.size() < MOST_ANSWERS) {
            answers.add(given);
        } else {
            add(new FrdRemark(
                    given.place(),
                    SafeText.of(given.qualifier()),
                    "The document holds more than " + MOST_ANSWERS + " answers.",
                    "Maybe split it.",
                    null));
        }
    }

    void remark(Node node, String text, String says, String maybe) {
        if (!outside) {
            add(new FrdRemark(place(node), SafeText.of(text), says, maybe, null));
        }
    }

    private void add(FrdRemark remark) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(remark);
        } else if (remarks.size() == MOST_REMARKS) {
            remarks.add(new FrdRemark(
                    remark.place(),
                    remark.text(),
                    "There are more entries from here on that do not count.",
                    "Maybe mend those above first.",
                    null));
        }
    }

    private Place place(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return new Place(file, 1, 1);
        }
        SourceSpan first = spans.get(0);
        return new Place(file, first.getLineIndex() + 1, first.getColumnIndex() + 1);
    }
}
