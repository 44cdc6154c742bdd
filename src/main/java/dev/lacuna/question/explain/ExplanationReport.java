package dev.lacuna.question.explain;

import dev.lacuna.output.Report;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Graph;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An explanation, shown. */
public record ExplanationReport(Explanation explanation) implements Report {

    @Override
    public Document document() {
        List<Block> blocks = new ArrayList<>(explained().blocks());
        if (explanation.askedAs() != null) {
            blocks.add(
                    1,
                    new Paragraph(Text.ofName(explanation.askedAs())
                            .plain(" is called ")
                            .name(explanation.subject())
                            .plain(" today.")));
        }
        return new Document(blocks);
    }

    private Document explained() {
        if (explanation instanceof GapExplained gap) {
            return GapDocument.of(gap);
        } else if (explanation instanceof NoGapExplained none) {
            return NoGapDocument.of(none);
        } else if (explanation instanceof FeatureExplained feature) {
            return FeatureDocument.of(feature);
        } else if (explanation instanceof VerdictExplained verdict) {
            return VerdictDocument.of(verdict);
        }
        throw new IllegalStateException("No words for " + explanation.getClass().getSimpleName() + ".");
    }

    @Override
    public Object json() {
        return explanation;
    }

    @Override
    public @Nullable Graph graph() {
        return ExplanationGraph.of(explanation);
    }
}
