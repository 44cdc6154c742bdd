package dev.lacuna.question.explain;

import dev.lacuna.output.Report;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Graph;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An explanation, shown. */
public record ExplanationReport(Explanation explanation) implements Report {

    @Override
    public Document document() {
        if (explanation instanceof GapExplained gap) {
            return GapDocument.of(gap);
        } else if (explanation instanceof NoGapExplained none) {
            return NoGapDocument.of(none);
        } else if (explanation instanceof FeatureExplained feature) {
            return FeatureDocument.of(feature);
        } else if (explanation instanceof AreaExplained area) {
            return VerdictDocument.of(area);
        } else if (explanation instanceof TargetExplained target) {
            return VerdictDocument.of(target);
        } else if (explanation instanceof FormerIdExplained renamed) {
            return renamed(renamed);
        }
        throw new IllegalStateException("No words for " + explanation.getClass().getSimpleName() + ".");
    }

    private static Document renamed(FormerIdExplained renamed) {
        Text says = Text.ofName(renamed.asked())
                .plain(" is called ")
                .name(renamed.subject())
                .plain(" today.");
        List<Block> blocks = new ArrayList<>(
                new ExplanationReport(renamed.today()).document().blocks());
        blocks.add(1, new Paragraph(says));
        return new Document(blocks);
    }

    @Override
    public Map<String, @Nullable Object> json() {
        return ExplanationJson.of(explanation);
    }

    @Override
    public @Nullable Graph graph() {
        return ExplanationGraph.of(explanation);
    }
}
