package dev.lacuna.question.assess;

import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import java.util.ArrayList;
import java.util.List;

/** What was asked besides the target, in a sentence. */
public final class ScenarioSentence {
    private ScenarioSentence() {}

    /** Empty if nothing was. */
    public static Text of(Scenario scenario) {
        List<Text> parts = new ArrayList<>();
        String release = scenario.release();
        if (release != null) {
            parts.add(Text.of("with all that is planned up to release ").name(release));
        }
        String model = scenario.model();
        if (model != null) {
            parts.add(Text.of("under the tenancy model ").name(model));
        }
        if (!scenario.areas().isEmpty()) {
            parts.add(Text.of(scenario.areas().size() == 1 ? "for the area " : "for the areas ")
                    .add(Text.join(
                            ", ", scenario.areas().stream().map(Text::ofName).toList())));
        }
        scenario.changes().forEach(change -> parts.add(assumed(change)));
        return parts.isEmpty()
                ? Text.EMPTY
                : Text.of("Asked ").add(Text.join("; ", parts)).plain(".");
    }

    private static Text assumed(Assumption change) {
        if (change instanceof Assumption.SetScope set) {
            String facet = set.facet();
            return Text.of("assuming that ")
                    .name(set.feature())
                    .plain(" is " + Wording.offered(set.scope()) + " in ")
                    .plain(facet == null ? "everything" : facet);
        } else if (change instanceof Assumption.Deliver deliver) {
            return Text.of("assuming that ").name(deliver.item()).plain(" is delivered");
        } else if (change instanceof Assumption.Drop without) {
            return Text.of("assuming that ").name(without.item()).plain(" is dropped");
        }
        throw new IllegalStateException("No words for " + change + ".");
    }
}
