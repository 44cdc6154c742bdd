package dev.lacuna.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.Golden;
import dev.lacuna.engine.RuleBase;
import dev.lacuna.engine.RuleStore;
import dev.lacuna.rule.text.RuleFolder;
import dev.lacuna.rule.text.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of all rules in {@code rules/README.md} is up to date. */
class RuleIndexTest {
    private static final Path README = CaseFile.RULES.resolve("README.md");
    private static final String BEGIN = "<!-- rules: " + Golden.RENEW + " writes this table -->\n";
    private static final RuleBase RULES = new RuleStore(null).get(RuleFolder.read(CaseFile.RULES));
    private static final String END = "<!-- end of rules -->\n";

    /** The order in which conclusions follow from each other. */
    private static final List<String> STAGES = List.of(
            "infer", "gap", "verdict", "backlog", "observe", "topology", "plan", "customer", "finding", "qualify");

    @Golden.Renewable
    @Test
    void theTableListsEveryRule() throws IOException {
        String written = Files.readString(README);
        String renewed = written.substring(0, written.indexOf(BEGIN) + BEGIN.length())
                + table()
                + written.substring(written.indexOf(END));
        Golden.hold(README, renewed);
    }

    @Test
    void everyFolderOfRulesStandsInTheTableOfFolders() throws IOException {
        String written = Files.readString(README);
        String folders = written.substring(0, written.indexOf(BEGIN));
        assertThat(RULES.rules().stream().map(rule -> RulePage.of(rule).path()).distinct())
                .as("Maybe add the folder to the table at the top of rules/README.md")
                .allMatch(page -> folders.contains(
                        "](" + CaseFile.RULES.relativize(page).toString().replace('\\', '/') + ")"));
    }

    private static String table() {
        return RULES.rules().stream()
                .sorted(Comparator.comparingInt(RuleIndexTest::stage).thenComparing(RuleInfo::id))
                .map(rule -> "| " + rule.id() + " | [" + rule.sentence() + "]("
                        + RulePage.of(rule).link(rule) + ") | " + rule.summary() + " |\n")
                .collect(Collectors.joining("", "| id | rule | what it says |\n| --- | --- | --- |\n", ""));
    }

    private static int stage(RuleInfo rule) {
        int stage = STAGES.indexOf(rule.file().substring(0, rule.file().indexOf('/')));
        assertThat(stage)
                .as("Maybe add the folder of " + rule.file() + " to the stages")
                .isNotNegative();
        return stage;
    }
}
