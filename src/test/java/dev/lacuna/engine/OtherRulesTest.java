package dev.lacuna.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.AssessmentConclusions.Shortfall;
import dev.lacuna.rule.CatalogFacts.OwnScope;
import dev.lacuna.rule.text.RuleFile;
import dev.lacuna.rule.text.RuleFolder;
import dev.lacuna.rule.text.RuleSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules that are not the shipped ones are those that run. */
class OtherRulesTest {

    @Test
    void aChangedFileOfTheShippedRulesRunsAsItWasChanged() {
        RuleSet shipped = RuleFolder.shipped();
        List<RuleFile> changed = shipped.files().stream()
                .filter(file -> file.path().equals("infer/scope/scope.drl"))
                .map(file -> new RuleFile(
                        file.path(), file.shownAs(), file.text().replace("Scope.MIXED, Scope.UNKNOWN", "Scope.MIXED")))
                .toList();
        RuleBase rules = new RuleStore(null).get(new RuleSet(changed, shipped.severities(), "another"));
        try (RuleSession session = rules.open()) {
            session.state(Set.of(
                    new OwnScope("f1", "x1", Scope.UNKNOWN, "f1", true),
                    new OwnScope("f2", "x1", Scope.MIXED, "f2", true)));
            assertThat(session.conclusions(Shortfall.class)).containsExactly(new Shortfall("f2", "x1", Scope.MIXED));
        }
    }
}
