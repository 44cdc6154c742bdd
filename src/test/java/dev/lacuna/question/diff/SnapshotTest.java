package dev.lacuna.question.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.output.AnswerJson;
import dev.lacuna.question.assess.SavedAssessment;
import dev.lacuna.random.RandomCatalogs;
import dev.lacuna.random.Sample;
import dev.lacuna.random.Seeds;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.read.ProblemsException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init") // the folder is set before each test
class SnapshotTest {
    @TempDir
    private Path folder;

    @Test
    void aSavedAssessmentSaysWhatTheFreshOneSays() {
        try (Lacuna.Inquiry inquiry =
                ShippedRules.lacuna().open(EditableCatalog.catalog(folder).read())) {
            Assessment assessment = inquiry.assess(EditableCatalog.QUESTION);
            String saved = AnswerJson.text(SavedAssessment.of(assessment));

            assertThat(Snapshot.parse("side", saved)).isEqualTo(Snapshot.of("side", assessment));
        }
    }

    private String saved() {
        try (Lacuna.Inquiry inquiry =
                ShippedRules.lacuna().open(EditableCatalog.catalog(folder).read())) {
            return AnswerJson.text(SavedAssessment.of(inquiry.assess(EditableCatalog.QUESTION)));
        }
    }

    /** With ' for " and ~ for the end of a line. Line and column where JSON is broken, or a value is none that an assessment holds. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``| 1:1: This is no saved assessment: its schema is (none).",
                "[]| 1:1: This is no saved assessment: its schema is (none).",
                "null| 1:1: This is no saved assessment: its schema is (none).",
                "{}| 1:1: This is no saved assessment: its schema is (none).",
                "{'schema': 'lacuna/validation/v1'}| 1:1: This is no saved assessment: its schema is (lacuna/validation/v1).",
                "{'schema': 'lacuna/assessment/v1'}| 1:1: The saved assessment lacks what a comparison needs (statements.platform).",
                "{'schema': 'lacuna/assessment/v1', 'statements': 1}| 1:1: The saved assessment lacks what a comparison needs",
                "{| 1:2: This is not JSON (",
                "{'schema': 'x'} {}| 1:17: This is not JSON (Trailing token",
                "{'schema': 'x',~ 'schema': 'y'}| 2:10: This is not JSON (Duplicate field 'schema')",
                "{'schema': 'lacuna/assessment/v1', 'statements': {'platform': 'p'}}| 1:1: The saved assessment misses a key ("
            })
    void whatIsNoSavedAssessmentIsToldWithItsPlace(String text, String expected) {
        assertThat(problem(text.replace('\'', '"').replace('~', '\n'))).startsWith("old.json:" + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"severity\" : \"major\"| \"severity\" : \"huge\"| has a word that Lacuna does not know (huge).",
                "\"verdict\" : \"unverified\"| \"verdict\" : \"\"| has a word that Lacuna does not know ().",
                "\"verdict\" : \"unverified\"| \"verdict\" : 1| has a word that Lacuna does not know (1).",
                "\"asOf\" : \"2026-11-22\"| \"asOf\" : \"today\"| The key (asOf) is no day (today).",
                "\"facet\" : \"limits\",| | The saved assessment misses a key (facet).",
                "\"facet\" : \"limits\"| \"facet\" : null| The key (facet) does not hold",
                "\"waived\" : false| \"waived\" : {}| The key (waived) does not hold"
            })
    void whatIsWrongInASavedAssessmentIsToldWithItsPlace(String valid, @Nullable String broken, String expected) {
        String saved = saved();
        assertThat(saved).contains(valid);

        assertThat(problem(saved.replace(valid, broken == null ? "" : broken))).contains(expected);
    }

    private static String problem(String json) {
        Throwable thrown = catchThrowable(() -> Snapshot.parse("old.json", json));
        assertThat(thrown).isInstanceOf(ProblemsException.class).hasMessageContaining("Maybe ");
        return String.valueOf(thrown.getMessage());
    }

    @Test
    void keysThatAreNotKnownYetAreLeftAlone() {
        String saved = saved();

        assertThat(Snapshot.parse("side", saved.replace("\"kind\" :", "\"later\" : {\"a\" : []}, \"kind\" :")))
                .isEqualTo(Snapshot.parse("side", saved));
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
