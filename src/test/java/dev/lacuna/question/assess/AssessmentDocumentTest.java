package dev.lacuna.question.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.engine.RuleStore;
import dev.lacuna.output.AnswerJson;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.MarkdownWriter;
import dev.lacuna.output.document.Table;
import dev.lacuna.output.document.TerminalWriter;
import dev.lacuna.output.document.Text;
import dev.lacuna.read.load.CatalogFolder;
import dev.lacuna.rule.Severity;
import dev.lacuna.rule.text.RuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the folder is set before each test
class AssessmentDocumentTest {
    private static final Lacuna LACUNA = Lacuna.with(RuleFolder.shipped(), new RuleStore(null));
    private static final Scenario GA = Scenario.of("ga", LocalDate.of(2026, 11, 22));

    private static final String PLATFORM = """
            platform: p
            name: Platform
            current: "1.0"
            facets: [{id: configuration}, {id: limits, propagates: false}]
            areas: [{id: quotas, name: Quotas}, {id: rep, name: Replication}, {id: auth, name: Identity}]
            models: [{id: self-managed}, {id: admin-only}]
            owners: [{id: core, name: Core team}]
            releases: [{id: "1.0"}, {id: "1.1"}]
            """;
    private static final String FEATURES = """
            area: rep
            features:
              - {id: rep.path, name: Protected path, scope: tenant, dependsOn: [rep.policy]}
              - {id: rep.policy, name: Policy, scope: tenant, dependsOn: [rep.peer]}
              - id: rep.peer
                name: Peer
                scope: cluster
                owner: core
                evidence: [{facet: configuration, scope: cluster, source: api, ref: POST /peers/}, {source: meeting}]
              - {id: auth.ldap, area: auth, name: LDAP}
            """;
    private static final String TARGET = """
            target: ga
            name: General availability
            requirements:
              - {id: R-1, title: Paths are replicated per tenant, feature: rep.path, facet: configuration, level: mandatory}
              - {id: R-2, title: Providers are limited, feature: auth.ldap, facet: limits, level: mandatory, models: [self-managed]}
              - {id: R-3, title: Somebody bills, capability: billing, area: auth, facet: limits, level: optional}
            """;
    private static final String WAIVER =
            "waivers: [{requirement: R-1, feature: rep.path, until: %s, approvedBy: the board, reason: next year}]";

    @TempDir
    private Path folder;

    private String features = FEATURES;
    private String target = TARGET;

    private void tell(Scenario scenario, BiConsumer<Assessment, Document> reader) throws IOException {
        Files.createDirectories(folder.resolve("features"));
        Files.createDirectories(folder.resolve("targets"));
        Files.writeString(folder.resolve("platform.yaml"), PLATFORM);
        Files.writeString(folder.resolve("features/f.yaml"), features);
        Files.writeString(folder.resolve("targets/ga.yaml"), target);
        try (Lacuna.Inquiry inquiry = LACUNA.open(CatalogFolder.read(folder))) {
            Assessment assessment = inquiry.assess(scenario);
            reader.accept(assessment, AssessmentDocument.of(assessment));
        }
    }

    private String text(Scenario scenario) throws IOException {
        StringBuilder text = new StringBuilder();
        tell(scenario, (assessment, document) -> text.append(new TerminalWriter(200, false).write(document)));
        return text.toString();
    }

    private static Scenario mended(Scenario scenario) {
        return scenario.withChanges(List.of(
                new Assumption.SetScope("rep.peer", null, Scope.TENANT),
                new Assumption.SetScope("auth.ldap", null, Scope.TENANT)));
    }

    @Test
    void theVerdictStandsInTheFirstLineOverallAndPerTenancyModel() throws IOException {
        assertThat(text(GA).lines().findFirst())
                .contains("Platform 1.0 is not ready for General availability: blocked "
                        + "(self-managed blocked, admin-only blocked)");
    }

    @Test
    void aBlockingGapSaysWhatIsWantedWhatIsOfferedAndBecauseOfWhat() throws IOException {
        String because = "Protected path (rep.path) is in effect cluster-scoped, "
                + "because rep.peer is cluster-scoped: rep.path → rep.policy → rep.peer";
        assertThat(text(GA).lines().map(String::strip))
                .containsSequence(
                        "- R-1 Paths are replicated per tenant",
                        "Wanted in configuration: tenant-scoped.",
                        because,
                        "Owner: Core team · Evidence: api POST /peers/ and 1 more · features/f.yaml:7");
    }

    @Test
    void areasAreSortedFromTheWorstAndThoseNotAssessedComeLast() throws IOException {
        tell(
                GA,
                (assessment, document) -> assertThat(table(document).rows())
                        .extracting(row -> row.stream().map(Text::words).toList())
                        .containsExactly(
                                List.of("Replication", "blocked", "1", "0", "0"),
                                List.of("Identity", "unverified", "0", "1", "1"),
                                List.of("Quotas", "not-assessed", "-", "-", "-")));
    }

    @Test
    void theTextCountsWhatTheAssessmentCounts() throws IOException {
        tell(GA, (assessment, document) -> {
            assertThat(sum(table(document), 2))
                    .isEqualTo(assessment.gaps().stream()
                            .filter(gap -> gap.fact().severity() == Severity.BLOCKER)
                            .count());
            assertThat(new TerminalWriter(200, false).write(document))
                    .contains(assessment.gaps().size() + " gaps are open: 1 blocking, 1 major, 1 info.");
        });
    }

    @Test
    void whatNobodyHasEstablishedIsToldByAreaWithWhatHangsOnIt() throws IOException {
        assertThat(text(GA)).contains("- Identity\n    - LDAP (auth.ldap): limits (1 requirement)");
    }

    @Test
    void aVerdictThatRestsOnAWaiverSaysSoAndWhenItEnds() throws IOException {
        Files.writeString(folder.resolve("waivers.yaml"), WAIVER.formatted("2026-12-01"));
        assertThat(text(GA))
                .startsWith("Platform 1.0 is not known to be ready for General availability: unverified")
                .contains("This rests on waivers: 1 gap is accepted for a time and not counted.")
                .contains("R-1:rep.path is accepted until 2026-12-01, expires in 9 days.\n")
                .contains("Approved by the board: next year");
    }

    @Test
    void anExpiredWaiverIsSaidToBeExpired() throws IOException {
        Files.writeString(folder.resolve("waivers.yaml"), WAIVER.formatted("2026-11-21"));
        assertThat(text(GA))
                .contains("is not ready for")
                .contains("R-1:rep.path expired on 2026-11-21, the gap is back.")
                .doesNotContain("rests on waivers");
    }

    @Test
    void aWaiverThatNoGapNeedsIsTold() throws IOException {
        Files.writeString(folder.resolve("waivers.yaml"), WAIVER.formatted("2026-12-01"));
        String idle = "R-1:rep.path has a waiver until 2026-12-01, and is no gap (waivers.yaml:1).";
        assertThat(text(mended(GA))).contains(idle);
        assertThat(text(mended(GA.withAreas(new TreeSet<>(List.of("auth")))))).doesNotContain("R-1:rep.path");
        assertThat(text(GA)).doesNotContain("is no gap");
        tell(
                mended(GA),
                (assessment, document) -> assertThat(AnswerJson.tree(new AssessmentReport(assessment).json())
                                .path("idleWaivers")
                                .toString())
                        .contains("\"gap\":\"R-1:rep.path\"", "\"expired\":false"));
    }

    @Test
    void aRootCauseThatAPlanItemLeftBehindNamesTheItem() throws IOException {
        Files.createDirectories(folder.resolve("releases"));
        Files.writeString(
                folder.resolve("releases/1.1.yaml"),
                "release: \"1.1\"\nitems: [{id: P-1, feature: rep.peer, scope: mixed}]\n");
        assertThat(text(GA.withRelease("1.1")))
                .contains("As planned (P-1); the catalog says cluster-scoped · releases/1.1.yaml:2");
    }

    @Test
    void aRootCauseThatWasAssumedSaysSo() throws IOException {
        Scenario asked = GA.withChanges(List.of(new Assumption.SetScope("rep.peer", null, Scope.NONE)));
        assertThat(text(asked)).contains("As assumed; the catalog says cluster-scoped");
    }

    @Test
    void withoutABlockerWhatPutsItAtRiskIsTold() throws IOException {
        target = TARGET.replace("level: mandatory}", "level: recommended}");
        assertThat(text(mended(GA).withChanges(List.of(new Assumption.SetScope("auth.ldap", null, Scope.TENANT)))))
                .startsWith("Platform 1.0 is ready, but with risks, for General availability: at-risk")
                .contains("What puts it at risk")
                .doesNotContain("What blocks");
    }

    @Test
    void aCapabilityIsToldByTheBestThatProvidesIt() throws IOException {
        features = FEATURES
                + "  - {id: bill.a, area: auth, name: Bills, scope: mixed, provides: [billing]}\n"
                + "  - {id: bill.b, area: auth, name: Books, scope: cluster, provides: [billing]}\n";
        target = TARGET.replace("level: optional}", "level: mandatory}");
        assertThat(text(GA))
                .contains("The best that provides billing, Bills (bill.a), is tenant-scoped only in part.")
                .doesNotContain("bill.b), is");
    }

    @Test
    void whatWasAskedBesidesTheTargetIsSaid() throws IOException {
        Scenario asked = GA.withRelease("1.1").withModel("admin-only").withAreas(new TreeSet<>(List.of("rep")));
        assertThat(text(mended(asked)).replace("\n", " "))
                .contains("Platform as planned for 1.1 is ready for General availability: ready")
                .contains("Asked with all that is planned up to release 1.1; under the tenancy model admin-only; "
                        + "for the area rep; assuming that rep.peer is tenant-scoped in everything")
                .contains("1 area of 1 was looked at.");
    }

    @Test
    void readinessIsSaidPlainlyWithWhatWasLookedAt() throws IOException {
        assertThat(text(mended(GA)))
                .startsWith("Platform 1.0 is ready for General availability: ready")
                .contains("2 areas of 3 were looked at, under 3 requirements.")
                .doesNotContain("What blocks");
    }

    @Test
    void nothingLookedAtIsNoGoodNews() throws IOException {
        assertThat(text(GA.withAreas(new TreeSet<>(List.of("quotas")))))
                .startsWith("Platform 1.0 was not assessed for General availability: not-assessed")
                .contains("that is no good news");
    }

    @Test
    void terminalAndMarkdownTellTheSameGaps() throws IOException {
        tell(GA, (assessment, document) -> {
            String markdown = new MarkdownWriter().write(document);
            String terminal = new TerminalWriter(80, false).write(document);
            for (String told : List.of("R-1", "rep.peer", "auth.ldap", "features/f.yaml:7")) {
                assertThat(markdown).contains("`" + told + "`");
                assertThat(terminal).contains(told);
            }
        });
    }

    private static Table table(Document document) {
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                return table;
            }
        }
        throw new AssertionError("The document has no table.");
    }

    private static long sum(Table table, int column) {
        return table.rows().stream()
                .map(row -> row.get(column).words())
                .filter(words -> !words.equals("-"))
                .mapToLong(Long::parseLong)
                .sum();
    }
}
