package dev.lacuna.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Scope;
import dev.lacuna.reference.ExpectedAssessment;
import dev.lacuna.rule.CatalogFacts.OwnScope;
import dev.lacuna.rule.GapKind;
import dev.lacuna.rule.Severity;
import dev.lacuna.rule.Verdict;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The random catalogs show everything that an answer can hold; else agreement about them would say little. */
class RandomCatalogsTest {
    private static final List<Sample> SAMPLES =
            LongStream.range(0, 1000).mapToObj(RandomCatalogs::sample).toList();

    @Test
    void everySortOfVerdictGapAndWorkIsMetOften() {
        List<String> lines = SAMPLES.stream()
                .flatMap(sample -> ExpectedAssessment.answer(sample.catalog(), sample.scenario()).stream())
                .toList();
        Stream<String> verdicts = Stream.of(Verdict.values()).map(verdict -> "verdict as asked: " + verdict.word());
        Stream<String> gaps = Stream.of(
                        Stream.of(GapKind.values()).map(GapKind::word),
                        Stream.of(Level.values()).map(Level::word),
                        Stream.of(Severity.values()).map(Severity::word),
                        Stream.of("inherited", "uncertain", "waived"))
                .flatMap(words -> words)
                .map(word -> ", " + word);
        Stream<String> others = Stream.of(" of null through f", " of null through null", " > ", "establish", "build");
        Stream.of(verdicts, gaps, others)
                .flatMap(words -> words)
                .forEach(words -> assertThat(lines)
                        .filteredOn(line -> line.contains(words))
                        .as(words)
                        .hasSizeGreaterThan(40));
    }

    @Test
    void cyclesAndEveryScopeAreMetOften() {
        List<OwnScope> scopes = SAMPLES.stream()
                .flatMap(sample -> WarmSession.facts(sample).stream())
                .filter(OwnScope.class::isInstance)
                .map(OwnScope.class::cast)
                .toList();
        assertThat(scopes)
                .filteredOn(own -> !own.node().equals(own.feature()))
                .as("in a cycle")
                .hasSizeGreaterThan(1000);
        for (Scope scope : Scope.values()) {
            assertThat(scopes)
                    .filteredOn(own -> own.scope() == scope)
                    .as(scope.word())
                    .hasSizeGreaterThan(1000);
        }
    }

    @Test
    void theSameSeedGivesTheSameCatalog() {
        assertThat(RandomCatalogs.sample(7))
                .hasToString(RandomCatalogs.sample(7).toString());
    }

    @Test
    void shrinkingLeavesWhatThePropertyNeeds() {
        Sample failing =
                SAMPLES.stream().filter(RandomCatalogsTest::blocked).findFirst().orElseThrow();
        Sample small = Shrinking.shrink(failing, RandomCatalogsTest::blocked);
        assertThat(small.catalog().features()).as("%s", small).hasSize(1);
        assertThat(small.catalog().waivers()).isEmpty();
    }

    private static boolean blocked(Sample sample) {
        return ExpectedAssessment.answer(sample.catalog(), sample.scenario()).contains("verdict as asked: blocked");
    }
}
