package dev.lacuna.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lacuna.read.ProblemsException;
import dev.lacuna.rule.text.RuleFolder;
import dev.lacuna.rule.text.RuleInfo;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads whose rule does not compile: the file as they named it, the line, and the rule. */
class RuleCompilerTest {
    private static final String FEATURE = "FeatureFact($f : id)";
    private static final int SECOND_RULE = 14;

    @TempDir
    Path folder;

    @Test
    void anOwnRuleJoinsTheShippedOnes() {
        RuleBase rules =
                new RuleStore(null).get(RuleFolder.read(UserRuleFile.laidOver(folder, UserRuleFile.fine("ACME-01"))));

        assertThat(rules.rules()).extracting(RuleInfo::id).contains("ACME-01", "LAC-GAP-04");
    }

    @Test
    void aSyntaxErrorNamesItsRuleAndLine() {
        String bad =
                UserRuleFile.rule("A feature is odd", "ACME-02", "FeatureFact($f : id", UserRuleFile.told("ACME-02"));

        assertThat(problem(bad))
                .startsWith(at(SECOND_RULE + 4) + "rule (A feature is odd): mismatched input 'then'.\n  Maybe");
    }

    @Test
    void anUnknownFieldNamesItsRule() {
        String bad =
                UserRuleFile.rule("A feature is odd", "ACME-02", "FeatureFact($f : nam)", UserRuleFile.told("ACME-02"));

        assertThat(problem(bad))
                .startsWith(at(SECOND_RULE) + "rule (A feature is odd): ")
                .contains("nam.\n  Maybe");
    }

    @Test
    void anUnknownTypeNamesItsRule() {
        String bad = UserRuleFile.rule("A feature is odd", "ACME-02", "Featur($f : id)", UserRuleFile.told("ACME-02"));

        assertThat(problem(bad)).startsWith(at(SECOND_RULE) + "rule (A feature is odd): Unable to find class: Featur.");
    }

    @Test
    void anErrorInTheConsequenceNamesItsRule() {
        String bad = UserRuleFile.rule("A feature is odd", "ACME-02", FEATURE, "insertLogical($g);");

        assertThat(problem(bad))
                .startsWith(at(SECOND_RULE) + "rule (A feature is odd): $g cannot be resolved to a variable.");
    }

    @Test
    void anUnfinishedConsequenceIsToldInOneLine() {
        String bad = UserRuleFile.rule(
                "A feature is odd", "ACME-02", FEATURE, "insertLogical(Observation.of(\"ACME-02\", );");

        assertThat(problem(bad))
                .startsWith(at(SECOND_RULE) + "rule (A feature is odd): ")
                .hasLineCount(2);
    }

    @Test
    void anUnknownImportIsToldAtItsLine() {
        String bad = "import dev.lacuna.rule.CatalogFacts.FreatureFact\n\n"
                + UserRuleFile.rule("A feature is odd", "ACME-02", FEATURE, UserRuleFile.told("ACME-02"));

        assertThat(failure(bad, UserRuleFile.fine("ACME-01")))
                .startsWith(at(6))
                .contains("dev.lacuna.rule.CatalogFacts.FreatureFact")
                .hasLineCount(2);
    }

    @Test
    void twoRulesOfOneIdAreAProblemWithBothPlaces() {
        String bad = UserRuleFile.rule("A feature is odd", "ACME-01", FEATURE, UserRuleFile.told("ACME-01"));

        assertThat(problem(bad))
                .isEqualTo(at(SECOND_RULE) + "rule (A feature is odd) has the id (ACME-01) of another.\n"
                        + "  Maybe give it the next free id; the other stands at " + file() + ":6.");
    }

    @Test
    void anIdOfAShippedRuleIsTaken() {
        UserRuleFile.laidOver(folder, UserRuleFile.fine("LAC-GAP-04"));

        assertThat(failure())
                .contains("rule (A feature has no owner) has the id (LAC-GAP-04) of another.")
                .contains("gap/feature/feature.drl:");
    }

    @Test
    void aRuleWithoutIdIsAProblem() {
        String bad = UserRuleFile.rule("A feature is odd", "ACME-02", FEATURE, UserRuleFile.told("ACME-02"))
                .replace("@id(\"ACME-02\") ", "");

        assertThat(problem(bad)).startsWith(at(SECOND_RULE) + "rule (A feature is odd) has no id.");
    }

    @Test
    void allRulesThatDoNotCompileAreToldInOneGo() {
        String one =
                UserRuleFile.rule("A feature is odd", "ACME-02", "FeatureFact($f : nam)", UserRuleFile.told("ACME-02"));
        String other =
                UserRuleFile.rule("A feature is odder", "ACME-03", "Featur($f : id)", UserRuleFile.told("ACME-03"));

        assertThat(failure(UserRuleFile.fine("ACME-01"), one, other))
                .contains(at(SECOND_RULE) + "rule (A feature is odd)")
                .contains(at(SECOND_RULE + 8) + "rule (A feature is odder)");
    }

    /** After a rule that compiles. */
    private String problem(String rule) {
        return failure(UserRuleFile.fine("ACME-01"), rule);
    }

    private String failure(String... rules) {
        UserRuleFile.alone(folder, rules);
        return failure();
    }

    private String failure() {
        return String.valueOf(assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> new RuleStore(null).get(RuleFolder.read(folder)))
                .actual()
                .getMessage());
    }

    private String at(int line) {
        return file() + ":" + line + ":1: ";
    }

    private String file() {
        return folder.resolve(UserRuleFile.FILE).toString();
    }
}
