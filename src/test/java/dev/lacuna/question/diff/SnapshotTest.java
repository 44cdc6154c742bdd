package dev.lacuna.question.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.output.format.Formats;
import dev.lacuna.output.format.OutputMedium;
import dev.lacuna.question.assess.AssessmentReport;
import dev.lacuna.random.RandomCatalogs;
import dev.lacuna.random.Sample;
import dev.lacuna.random.Seeds;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.read.ProblemsException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init") // the folder is set before each test
class SnapshotTest {
    @TempDir
    private Path folder;

    @Test
    void aSavedAssessmentSaysWhatTheFreshOneSays() {
        try (Lacuna.Inquiry inquiry =
                ShippedRules.lacuna().open(EditableCatalog.catalog(folder).read())) {
            Assessment assessment = inquiry.assess(EditableCatalog.QUESTION);
            String saved = Formats.of("json").write(new AssessmentReport(assessment), OutputMedium.PLAIN);

            assertThat(Snapshot.parse("side", saved)).isEqualTo(Snapshot.of("side", assessment));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"schema\": \"lacuna/validation/v1\"}",
                "{\"schema\": \"lacuna/assessment/v1\"}",
                "{\"schema\": \"lacuna/assessment/v1\", \"schema\": \"lacuna/assessment/v1\"}",
                "{\"schema\": \"lacuna/assessment/v1\", \"statements\": {\"platform\": \"p\"}}",
                "{\"schema\": \"lacuna/assessment/v1\", \"statements\": 1}"
            })
    void whatIsNoSavedAssessmentIsToldWithItsPlace(String text) {
        assertThatThrownBy(() -> Snapshot.parse("old.json", text))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("old.json:")
                .hasMessageContaining("Maybe ");
    }

    @Test
    void theWalkFindsTheRootCausesThatTheRulesFind() {
        Seeds.forEach(60, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
                Assessment assessment = inquiry.assess(sample.scenario());
                SnapshotGraph saved =
                        new SnapshotGraph(Snapshot.of("side", assessment).statements());
                for (String feature : sample.catalog().features().keySet()) {
                    for (Facet facet : sample.catalog().platform().facets()) {
                        List<String> expected = assessment.rootCauses(feature, facet.id(), Scope.MIXED).stream()
                                .map(RootCause::feature)
                                .toList();
                        assertThat(saved.rootCauses(feature, facet.id(), Scope.MIXED))
                                .as("%s", sample)
                                .containsExactlyElementsOf(expected);
                    }
                }
            }
        });
    }

    @Test
    void everyChangedGapHasACauseThatDiffers() {
        Seeds.forEach(150, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            Scenario plain = sample.scenario().withChanges(List.of());
            try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
                Snapshot before = Snapshot.of("before", inquiry.assess(plain));
                Snapshot after = Snapshot.of("after", inquiry.assess(sample.scenario()));

                Comparison comparison = Comparison.of(before, after);

                for (GapChange change : comparison.gaps()) {
                    assertThat(change.causes())
                            .as("%s%n%s", change.id(), sample)
                            .isNotEmpty()
                            .allMatch(StatementChange::changed);
                }
                assertThat(comparison.verdicts().stream()
                                .anyMatch(change -> change.of() == VerdictChange.VerdictSubject.TARGET))
                        .isEqualTo(before.verdict() != after.verdict());
                for (VerdictChange change : comparison.verdicts()) {
                    assertThat(change.gaps().size() + change.causes().size())
                            .as("%s%n%s", change.id(), sample)
                            .isPositive();
                }
            }
        });
    }
}
