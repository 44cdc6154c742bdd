package dev.lacuna.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.engine.RuleBase;
import dev.lacuna.engine.RuleStore;
import dev.lacuna.rule.text.RuleFolder;
import dev.lacuna.rule.text.RuleInfo;
import dev.lacuna.rule.text.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script {@code rules/new-rule} begins a rule that compiles, with cases that fail until they are written. */
@DisabledOnOs(OS.WINDOWS)
class NewRuleTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** What the script left behind; its two outputs are one. */
    private record ScriptRun(int code, String told) {}

    @BeforeEach
    void copyTheRules() throws IOException {
        Files.copy(Path.of("pom.xml"), folder.resolve("pom.xml"));
        try (Stream<Path> files = Files.walk(CaseFile.RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(file.toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void itBeginsRulesInANewFolderAndInOneThatIsThere() throws Exception {
        long before = idsOf("LAC-CYCLE-");
        String next = String.format("LAC-CYCLE-%02d", before + 1);

        assertBegun(newRule("observe/owner", "A feature has no owner"), "LAC-OWNER-01");
        assertBegun(newRule("observe/owner", "A feature has two owners"), "LAC-OWNER-02");
        assertBegun(newRule("observe/cycles", "A cycle is long"), next);

        RuleSet rules = RuleFolder.read(folder.resolve("rules"));
        RuleBase compiled = new RuleStore(null).get(rules);
        assertThat(compiled.rules())
                .filteredOn(rule -> rule.sentence().equals("A cycle is long"))
                .extracting(RuleInfo::id)
                .containsExactly(next);
        for (String id : List.of("LAC-OWNER-01", "LAC-OWNER-02", next)) {
            assertThat(compiled.rules()).extracting(RuleInfo::id).containsOnlyOnce(id);
            assertCasesWaitToBeWritten(id, compiled, rules);
        }
        assertThat(folder.resolve("rules/observe/owner/owner.md"))
                .content()
                .containsSubsequence("## LAC-OWNER-01", "## LAC-OWNER-02", "## To change or switch one off");
    }

    private void assertCasesWaitToBeWritten(String id, RuleBase compiled, RuleSet rules) {
        Path copy = Path.of("").toAbsolutePath().relativize(folder.resolve("rules"));
        List<CaseFile> cases = CaseReading.in(copy).stream()
                .map(CaseReading::caseFile)
                .filter(it -> it.rule().equals(id))
                .toList();
        assertThat(cases).as(id).extracting(CaseFile::fires).containsExactly(true, false);
        CaseFile firing = cases.get(0);
        assertThat(firing.concluded(compiled, rules.severities())).isEmpty();
        assertThat(firing.expected()).isNotEmpty();
        assertThat(cases.get(1).written().because()).isNotEmpty().doesNotEndWith(".");
    }

    @ParameterizedTest
    @CsvSource({
        "observe/owner, ",
        "Observe/Owner, A feature has no owner",
        "/observe, A feature has no owner",
        "observe/owner/, A feature has no owner",
        "observe/owner, a feature has no owner",
        "observe/owner, A feature has no owner.",
        "observe/owner, A feature has no \"owner",
        "infer/cycle, A feature has no owner"
    })
    void wrongArgumentsAreRefusedWithAWayOut(String where, String sentence) throws Exception {
        ScriptRun run = sentence == null ? newRule(where) : newRule(where, sentence);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.told()).startsWith("new-rule: ").contains("\n  Maybe ");
        assertThat(folder.resolve("rules/observe/owner")).doesNotExist();
    }

    private static void assertBegun(ScriptRun run, String id) {
        assertThat(run.code()).as(run.told()).isZero();
        assertThat(run.told()).startsWith(id + " is begun.");
    }

    private static long idsOf(String prefix) {
        return new RuleStore(null)
                .get(RuleFolder.shipped()).rules().stream()
                        .filter(rule -> rule.id().startsWith(prefix))
                        .count();
    }

    private ScriptRun newRule(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "rules/new-rule"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new ScriptRun(process.waitFor(), told);
    }
}
