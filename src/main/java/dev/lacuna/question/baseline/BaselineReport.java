package dev.lacuna.question.baseline;

import dev.lacuna.output.Report;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.Column;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Table;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import java.util.ArrayList;
import java.util.List;

/** A baseline, shown; its JSON is the file that is read again. */
public record BaselineReport(Baseline baseline) implements Report {

    @Override
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(1, "What is known to be missing for " + baseline.target()));
        int gaps = baseline.gaps().size();
        blocks.add(Paragraph.of(Wording.count(gaps, "gap") + (gaps == 1 ? " is" : " are") + " open and not waived."));
        if (gaps > 0) {
            blocks.add(new Table(
                    List.of(Column.left("Gap"), Column.left("Severity"), Column.left("In effect")),
                    baseline.gaps().stream()
                            .map(known -> List.of(
                                    Text.ofName(known.gap()),
                                    Text.of(known.severity().word()),
                                    Text.of(Wording.offered(known.effective()))))
                            .toList()));
        }
        return new Document(blocks);
    }

    @Override
    public Baseline json() {
        return baseline;
    }
}
