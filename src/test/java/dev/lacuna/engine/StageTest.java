package dev.lacuna.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.rule.CatalogFacts.FeatureFact;
import dev.lacuna.rule.Observation;
import dev.lacuna.rule.ResultFacts.SufficientProvider;
import dev.lacuna.rule.text.RuleFile;
import dev.lacuna.rule.text.RuleSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StageTest {

    @Test
    void rulesAreLoadedWhereTheirFactsAreStated() {
        assertThat(Stage.of("import dev.lacuna.rule.CatalogFacts.FeatureFact")).containsExactly(Stage.ASSESSING);
        assertThat(Stage.of("import dev.lacuna.catalog.Scope import dev.lacuna.rule.ResultFacts.FoundGap"))
                .containsExactly(Stage.COMPARING);
        assertThat(Stage.of("import dev.lacuna.rule.AssessmentConclusions.* import dev.lacuna.rule.PlanFacts.*"))
                .containsExactly(Stage.ASSESSING, Stage.COMPARING);
        assertThat(Stage.of("import dev.lacuna.catalog.Scope")).containsExactly(Stage.values());
    }

    @Test
    void aRuleOfOnesOwnSeesWhatAssessmentsCameTo() {
        String text = """
                package acme
                import dev.lacuna.rule.Observation
                import dev.lacuna.rule.ResultFacts.SufficientProvider
                rule "A provider does"
                  @id("ACME-01")
                  @summary("It does.")
                when
                  SufficientProvider($p : provider)
                then
                  insertLogical(Observation.of("ACME-01", "does", $p, null, "{} does", $p));
                end
                """;
        RuleSet rules = new RuleSet(List.of(new RuleFile("acme.drl", "acme.drl", text)), List.of(), "one rule");

        try (RuleSession session = new RuleStore(null).get(rules).openComparing()) {
            session.state(Set.of(new SufficientProvider("1", "R-1", "a.ldap")));
            assertThat(session.conclusions(Observation.class)).hasSize(1);
        }
        try (RuleSession session = new RuleStore(null).get(rules).open()) {
            session.state(Set.of(new FeatureFact("a.ldap", "auth", null)));
            assertThat(session.conclusions(Observation.class)).isEmpty();
        }
    }
}
