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
    private final String heading;
    private final boolean outside;
    private final List<FrdAnswer> answers = new ArrayList<>();
    private final List<FrdRemark> remarks = new ArrayList<>();

    /** @param heading below which answers should stand */
    AnswerCollector(String file, String heading, boolean outside) {
        this.file = file;
        this.heading = heading;
        this.outside = outside;
    }

    List<FrdAnswer> answers() {
        return answers;
    }

    List<FrdRemark> remarks() {
        return remarks;
    }

    void answer(Place place, AnswerEntry entry) {
        if (outside) {
            add(new FrdRemark(
                    place,
                    SafeText.of(entry.id()),
                    "The answer to (" + entry.id() + ") does not stand under the heading for answers.",
                    "Maybe move it below a heading \"" + SafeText.of(heading) + "\".",
                    entry.id()));
            return;
        }
        add(new FrdAnswer(entry.id(), entry.answer(), entry.how(), entry.why(), true, place));
    }

    void open(Node node, String id) {
        if (!outside) {
            add(new FrdAnswer(id, null, null, null, true, place(node, 0)));
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
            add(new FrdRemark(place(node, 0), SafeText.of(text), says, maybe, null));
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

    /** @param line of the node, from 0 */
    Place place(Node node, int line) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return new Place(file, 1, 1);
        }
        SourceSpan span = spans.get(Math.min(line, spans.size() - 1));
        return new Place(file, span.getLineIndex() + 1, span.getColumnIndex() + 1);
    }
}
