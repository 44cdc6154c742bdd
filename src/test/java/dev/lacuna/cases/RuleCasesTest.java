package dev.lacuna.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.engine.RuleBase;
import dev.lacuna.engine.RuleStore;
import dev.lacuna.rule.text.RuleFolder;
import dev.lacuna.rule.text.RuleSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule concludes what its cases say, and nothing where they say that nothing follows. */
class RuleCasesTest {
    private static final RuleSet RULES = RuleFolder.read(CaseFile.RULES);

    @TestFactory
    Stream<DynamicTest> rulesConcludeWhatTheirCasesSay() {
        RuleBase compiled = new RuleStore(null).get(RULES);
        return CaseFile.all().stream()
                .map(it -> DynamicTest.dynamicTest(
                        it.toString(),
                        it.path().toUri(),
                        () -> assertThat(it.concluded(compiled, RULES.severities()))
                                .as(it.written().because())
                                .isEqualTo(it.expected())));
    }
}
