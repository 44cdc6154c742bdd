package dev.lacuna.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.engine.RuleStore;
import dev.lacuna.rule.text.RuleFolder;
import dev.lacuna.rule.text.RuleInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule has its section on the page of its folder, which shows when it fires and when not. */
class RulePageTest {
    private static final List<RuleInfo> RULES =
            new RuleStore(null).get(RuleFolder.read(CaseFile.RULES)).rules();

    @TestFactory
    Stream<DynamicTest> theSectionOfARuleShowsAFiringAndASilentCaseOfIt() {
        var cases =
                CaseFile.all().stream().collect(Collectors.toMap(it -> it.path().normalize(), Function.identity()));
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    RulePage page = RulePage.of(rule);
                    List<Path> links = page.links(page.section(rule));
                    assertThat(links)
                            .as("cases of " + rule.id() + ". Maybe one cannot be read: see RuleCasesTest")
                            .isNotEmpty()
                            .allMatch(cases::containsKey);
                    assertThat(links.stream().map(cases::get))
                            .allMatch(it -> it != null && it.rule().equals(rule.id()))
                            .extracting(CaseFile::fires)
                            .contains(true, false);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aPageSaysHowToChangeItsRulesAndItsLinksLeadSomewhere() {
        return RULES.stream()
                .map(RulePage::of)
                .distinct()
                .map(page -> DynamicTest.dynamicTest(page.path().toString(), () -> {
                    assertThat(page.text()).contains(RulePage.CHANGE);
                    assertThat(page.links(page.text()))
                            .allSatisfy(link -> assertThat(link).exists());
                    assertThat(page.text().lines().filter(line -> line.startsWith("## LAC-")))
                            .containsExactlyInAnyOrderElementsOf(RULES.stream()
                                    .filter(rule -> RulePage.of(rule).equals(page))
                                    .map(rule -> RulePage.heading(rule).strip())
                                    .toList());
                }));
    }
}
