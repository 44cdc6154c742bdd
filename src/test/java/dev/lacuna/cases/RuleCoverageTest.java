package dev.lacuna.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.engine.RuleStore;
import dev.lacuna.rule.text.RuleFolder;
import dev.lacuna.rule.text.RuleInfo;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every shipped rule says what it is, and has a case that fires and one that is silent. */
class RuleCoverageTest {
    private static final List<RuleInfo> RULES =
            new RuleStore(null).get(RuleFolder.read(CaseFile.RULES)).rules();
    private static final List<CaseFile> CASES = CaseFile.all();

    @TestFactory
    Stream<DynamicTest> everyRuleHasAFiringAndASilentCase() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertThat(CASES)
                                .as(
                                        "%s needs a firing and a silent case. Maybe one cannot be read: see RuleCasesTest.",
                                        rule.id())
                                .filteredOn(it -> it.rule().equals(rule.id()))
                                .extracting(CaseFile::fires)
                                .contains(true, false)));
    }

    @Test
    void everyRuleSaysWhatItIs() {
        assertThat(RULES).allSatisfy(rule -> {
            assertThat(rule.id()).matches("LAC-[A-Z]+-\\d\\d");
            assertThat(rule.sentence()).matches("[A-Z].*[a-z]");
            assertThat(rule.summary()).as(rule.id()).matches("[A-Z].*\\.");
            assertThat(rule.since()).as(rule.id()).matches("\\d+\\.\\d+");
        });
    }

    @Test
    void idsAndSentencesAreUnique() {
        assertThat(RULES).extracting(RuleInfo::id).doesNotHaveDuplicates();
        assertThat(RULES).extracting(RuleInfo::sentence).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> everyCaseLiesWithItsRuleAndKnowsWhatItExpects() {
        return CASES.stream()
                .map(it -> DynamicTest.dynamicTest(it.toString(), () -> {
                    assertThat(RULES)
                            .filteredOn(rule -> rule.id().equals(it.rule()))
                            .singleElement()
                            .satisfies(rule -> assertThat(
                                            CaseFile.RULES.resolve(rule.file()).getParent())
                                    .isEqualTo(it.folder()));
                    assertThat(it.fires())
                            .isEqualTo(it.written().silent() == null)
                            .isEqualTo(!it.expected().isEmpty());
                    assertThat(it.written().because()).endsWith(".");
                }));
    }
}
