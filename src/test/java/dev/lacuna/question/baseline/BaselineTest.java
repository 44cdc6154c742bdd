package dev.lacuna.question.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.output.format.Formats;
import dev.lacuna.output.format.OutputMedium;
import dev.lacuna.question.QueryException;
import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.question.assess.AssessmentReport;
import dev.lacuna.random.RandomCatalogs;
import dev.lacuna.random.Sample;
import dev.lacuna.random.Seeds;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.read.ProblemsException;
import dev.lacuna.read.load.SmallCatalog;
import dev.lacuna.rule.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set before each test
class BaselineTest {
    private static final LocalDate AFTER_THE_WAIVER = LocalDate.of(2027, 1, 1);
    private static final AssessQuery QUESTION = new AssessQuery("cloud", null, null, AFTER_THE_WAIVER, new TreeSet<>());
    private static final String AUTH = "features/auth.yaml";

    @TempDir
    private Path folder;

    private SmallCatalog catalog;

    @BeforeEach
    void write() {
        catalog = new SmallCatalog(folder.resolve("catalog"));
    }

    private <T> T assess(Function<Assessment, T> reader) {
        try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(catalog.read())) {
            return reader.apply(QUESTION.ask(inquiry, AFTER_THE_WAIVER));
        }
    }

    private <T> T assessAgainst(Baseline baseline, Function<Assessment, T> reader) {
        try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(catalog.read())) {
            return reader.apply(new BaselineQuery(QUESTION, baseline).ask(inquiry, AFTER_THE_WAIVER));
        }
    }

    private static String text(Assessment assessment) {
        return Formats.of("text")
                .write(new AssessmentReport(assessment), OutputMedium.PLAIN)
                .replaceAll("\\s+", " ");
    }

    @Test
    void nothingCountsThatWasKnownButAllIsShownAndMarked() {
        Baseline baseline = assess(Baseline::of);

        assertThat(assess(Assessment::verdict)).isEqualTo(Verdict.BLOCKED);
        assertThat(assessAgainst(baseline, Assessment::verdict)).isEqualTo(Verdict.READY);
        assertThat(assessAgainst(baseline, BaselineTest::text))
                .startsWith("But for what the baseline knows, ")
                .contains("Nothing new or worse blocks it")
                .contains("Known from the baseline")
                .contains("R-1:ldap is cluster-scoped in configuration")
                .contains("known from it and not counted");
        String json = assessAgainst(
                baseline, assessment -> Formats.of("json").write(new AssessmentReport(assessment), OutputMedium.PLAIN));
        assertThat(json).contains("\"baselined\" : true").contains("R-1:ldap");
    }

    @Test
    void aNewGapOfTheSameRequirementCounts() {
        Baseline baseline = assess(Baseline::of);
        catalog.changed("targets/cloud.yaml", "feature: ldap", "feature: [ldap, disk]");
        catalog.changed("features/data/disk.yaml", "area: data", "area: data, scope: cluster");

        assertThat(assessAgainst(baseline, Assessment::verdict)).isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void aGapThatBecameWorseCounts() {
        Baseline baseline = assess(Baseline::of);
        catalog.changed(AUTH, "scope: cluster", "scope: none");

        assertThat(assessAgainst(baseline, Assessment::verdict)).isEqualTo(Verdict.BLOCKED);
        catalog.changed(AUTH, "scope: none", "scope: mixed");
        assertThat(assessAgainst(baseline, Assessment::verdict)).isEqualTo(Verdict.READY);
    }

    @Test
    void renamedFeaturesAndRequirementsKeepTheirHistory() {
        Baseline baseline = assess(Baseline::of);
        catalog.changed(AUTH, "id: ldap, name", "id: directory, formerly: ldap, name")
                .changed(AUTH, "dependsOn: [ldap]", "dependsOn: [directory]")
                .changed("targets/cloud.yaml", "id: R-1, title", "id: R-9, formerly: [R-1, R-0], title")
                .changed("targets/cloud.yaml", "feature: ldap", "feature: directory")
                .with(
                        "waivers.yaml",
                        "waivers: [{requirement: R-9, feature: directory, until: 2026-12-31, "
                                + "approvedBy: board, reason: soon}]")
                .changed("releases/1.10.yaml", "feature: ldap", "feature: directory")
                .changed("customers/one.yaml", "feature: ldap", "feature: directory")
                .changed("findings.yaml", "features: [ldap]", "features: [directory]");

        assertThat(assessAgainst(baseline, Assessment::verdict)).isEqualTo(Verdict.READY);
    }

    @Test
    void aFormerIdThatIsInUseIsAProblem() {
        catalog.changed(AUTH, "id: login, name: Login", "id: login, formerly: ldap, name: Login")
                .changed("targets/cloud.yaml", "id: R-3, title", "id: R-3, formerly: [R-1, R-7], title")
                .changed("targets/cloud.yaml", "id: R-2, title", "id: R-2, formerly: R-7, title");

        assertThat(catalog.problems())
                .anyMatch(it -> it.contains("auth.yaml:4") && it.contains("(ldap) that is still in the catalog"))
                .anyMatch(it -> it.contains("(R-1) that is still in the catalog"))
                .anyMatch(it -> it.contains("(R-7) that another requirement had"));
    }

    @Test
    void theFileIsReadAsItWasWritten() throws IOException {
        Baseline baseline = assess(Baseline::of);
        Path file = folder.resolve("baseline.json");
        Files.writeString(file, Formats.of("json").write(new BaselineReport(baseline), OutputMedium.PLAIN));

        assertThat(Baseline.read(file)).isEqualTo(baseline);
        assertThat(baseline.gaps()).isNotEmpty();
    }

    @Test
    void whatIsNoBaselineIsToldWithItsPlace() throws IOException {
        Path file = folder.resolve("baseline.json");
        Files.writeString(file, "{\"schema\": \"lacuna/baseline/v1\", \"target\": \"cloud\", \"gapps\": []}");

        assertThatThrownBy(() -> Baseline.read(file))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("baseline.json:1:")
                .hasMessageContaining("gapps");
    }

    @Test
    void aBaselineOfAnotherTargetIsRefused() {
        Baseline other = new Baseline(Baseline.SCHEMA, "other", java.util.List.of());

        assertThatThrownBy(() -> assessAgainst(other, Assessment::verdict))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("(other)");
    }

    @Test
    void anAnswerHeldAgainstItsOwnBaselineHasNothingThatCounts() {
        Seeds.forEach(100, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            Catalog catalog = sample.catalog();
            try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(catalog)) {
                Baseline baseline = Baseline.of(inquiry.assess(sample.scenario()));
                Assessment against = inquiry.assess(sample.scenario(), baseline.facts(catalog));

                assertThat(against.gaps()).as("%s", sample).noneMatch(AssessedGap::counted);
                assertThat(against.verdict()).isIn(Verdict.READY, Verdict.NOT_ASSESSED);
            }
        });
    }
}
