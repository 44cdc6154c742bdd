package dev.lacuna.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lacuna.engine.RuleBase;
import dev.lacuna.engine.RuleStore;
import dev.lacuna.rule.text.RuleFolder;
import dev.lacuna.rule.text.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each rule concludes what its cases say, and nothing where they say that nothing follows. */
class RuleCasesTest {
    private static final RuleSet RULES = RuleFolder.read(CaseFile.RULES);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** {@code -Dlacuna.case=observe/auth} runs only the cases with this text in their path. */
    @TestFactory
    Stream<DynamicTest> rulesConcludeWhatTheirCasesSay() {
        return tests(CaseReading.in(CaseFile.RULES), System.getProperty("lacuna.case", ""));
    }

    private static Stream<DynamicTest> tests(List<CaseReading> all, String part) {
        List<CaseReading> chosen =
                all.stream().filter(it -> it.path().toString().contains(part)).toList();
        assertThat(chosen)
                .as("No case has (%s) in its path. Maybe choose a folder of rules, e.g. observe/cycles.", part)
                .isNotEmpty();
        RuleBase compiled = new RuleStore(null).get(RULES);
        return chosen.stream()
                .map(it -> DynamicTest.dynamicTest(it.toString(), it.path().toUri(), () -> {
                    CaseFile read = it.caseFile();
                    assertThat(read.concluded(compiled, RULES.severities()))
                            .as(read.written().because())
                            .isEqualTo(read.expected());
                }));
    }

    @Test
    void aBrokenCaseFailsAloneAndSaysWhere() throws IOException {
        Path cases = Path.of("").toAbsolutePath().relativize(Files.createDirectories(folder.resolve("cases")));
        Path shipped = CaseFile.all().get(0).path();
        Files.copy(shipped, cases.resolve("01-whole.yaml"));
        Files.writeString(cases.resolve("02-broken.yaml"), Files.readString(shipped) + "fetures: []\n");

        List<DynamicTest> tests = tests(CaseReading.in(cases), "").toList();

        assertThat(tests).hasSize(2);
        assertThatCode(tests.get(0).getExecutable()::execute).doesNotThrowAnyException();
        assertThatThrownBy(tests.get(1).getExecutable()::execute)
                .hasMessageMatching("(?s).*/cases/02-broken\\.yaml:\\d+:1: .*fetures.*\\n  Maybe write one of .*");
    }

    @Test
    void whereNoCaseHasTheTextItSaysSo() {
        List<CaseReading> all = CaseReading.in(CaseFile.RULES);

        assertThat(tests(all, "observe/cycles")).isNotEmpty().hasSizeLessThan(all.size());
        assertThatThrownBy(() -> tests(all, "observe/nothing"))
                .hasMessageContaining("No case has (observe/nothing) in its path. Maybe ");
    }
}
