package dev.lacuna.question.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lacuna.Lacuna;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.output.AnswerJson;
import dev.lacuna.output.document.MarkdownWriter;
import dev.lacuna.output.document.Mermaid;
import dev.lacuna.output.document.MermaidWriter;
import dev.lacuna.output.document.TerminalWriter;
import dev.lacuna.question.QueryException;
import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.question.explain.Explanation.RequiredChange;
import dev.lacuna.question.explain.FeatureExplained.Dependent;
import dev.lacuna.question.explain.FeatureExplained.FeatureExposure;
import dev.lacuna.question.explain.FeatureExplained.RelatedGap;
import dev.lacuna.question.explain.GapExplained.ClosingChanges;
import dev.lacuna.question.explain.NoGapExplained.NoGapReason;
import dev.lacuna.question.explain.VerdictExplained.VerdictImprovement;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.read.load.CatalogFolder;
import dev.lacuna.rule.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExplainTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Catalog CATALOG =
            CatalogFolder.read(Path.of("src/test/resources/dev/lacuna/question/explain/catalog"));

    private static Explanation explain(String subject) {
        return explain(subject, null, null);
    }

    private static Explanation explain(String subject, @Nullable String model, @Nullable String release) {
        AssessQuery question = new AssessQuery(null, model, release, null, new TreeSet<>());
        try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(CATALOG)) {
            Explanation explanation = new ExplainQuery(subject, question).ask(inquiry, TODAY);
            assertThat(AnswerJson.tree(new ExplanationReport(explanation).json())
                            .path("schema")
                            .asText())
                    .isEqualTo("lacuna/explanation/v1");
            return explanation;
        }
    }

    private static String text(String subject) {
        AssessQuery question = new AssessQuery(null, null, null, null, new TreeSet<>());
        try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(CATALOG)) {
            Explanation explanation = new ExplainQuery(subject, question).ask(inquiry, TODAY);
            return new TerminalWriter(200, false).write(new ExplanationReport(explanation).document());
        }
    }

    private static NoGapReason whyNot(String subject) {
        return ((NoGapExplained) explain(subject)).why();
    }

    @Test
    void aGapIsProvedFromTheRequirementAndItsSourceDownToEachRootCauseWithItsRules() {
        assertThat(text("R-PATH:rep.path").lines().map(String::strip))
                .first()
                .isEqualTo("R-PATH:rep.path is an open gap: blocker");
        assertThat(text("R-PATH:rep.path"))
                .contains("By itself it would do; what it depends on does not.")
                .contains("Wanted in configuration: tenant-scoped (targets/ga.yaml:4).")
                .contains("Source: A standard, S-1.")
                .contains("[LAC-GAP-01] A requirement asks its scope of each feature that it names.")
                .contains(
                        "asked of Path (rep.path), by itself tenant-scoped (features/f.yaml:3), in effect cluster-scoped")
                .contains("which depends on Peer (rep.peer), cluster-scoped (features/f.yaml:7): a root cause")
                .contains("[LAC-SCOPE-02] A feature is no more tenant-aware than what it depends on.")
                .contains("[LAC-SCOPE-01] A feature is no more tenant-aware than its own scope says.")
                .contains("Owner: Core team.")
                .contains("Evidence: api POST /peers/ (high confidence): no tenant")
                .contains("1 other way leads here over dependencies; this is a shortest.")
                .contains("Peer (rep.peer) becomes tenant-scoped in configuration; now it is cluster-scoped.")
                .contains("Wire (net.wire) is found to be tenant-scoped in configuration; today nobody knows.");
    }

    @Test
    void everyRootCauseIsProvedByARuleNotOnlyTheWorst() {
        GapExplained gap = (GapExplained) explain("R-PATH:rep.path");
        assertThat(gap.rootCauses()).hasSize(2).allSatisfy(cause -> {
            assertThat(Objects.requireNonNull(cause.rule()).id()).isEqualTo("LAC-SCOPE-01");
            assertThat(Objects.requireNonNull(cause.way().get(1).rule()).id()).isEqualTo("LAC-SCOPE-02");
        });
    }

    @Test
    void featuresThatDependOnEachOtherInACircleAreSaidTo() {
        assertThat(text("R-LOOP:loop.a")).contains("They depend on each other in a circle: what one lacks, all lack.");
    }

    @Test
    void aWaivedGapIsProvedAndItsWaiverTold() {
        assertThat(text("R-WAIVED:auth.ldap"))
                .startsWith("R-WAIVED:auth.ldap is a gap that is accepted for a time: waived")
                .contains("A waiver accepts it until 2026-12-31, expires in 39 days (waivers.yaml:2).");
    }

    @Test
    void aGapOnACapabilityClosesThroughAnyProvider() {
        GapExplained gap = (GapExplained) explain("R-BILL");
        assertThat(gap.closesWhen()).extracting(ClosingChanges::through).containsExactly("bill.b", "bill.a");
    }

    @Test
    void whatIsNoGapSaysWhy() {
        assertThat(whyNot("R-PATH:auth.dns")).isEqualTo(NoGapReason.NOT_ASKED);
        assertThat(whyNot("R-PATH")).isEqualTo(NoGapReason.SEVERAL);
        assertThat(whyNot("R-MET:auth.dns")).isEqualTo(NoGapReason.MET);
        assertThat(whyNot("R-MET:auth.fan")).isEqualTo(NoGapReason.NOT_APPLICABLE);
        assertThat(whyNot("R-IDP")).isEqualTo(NoGapReason.MET);
        assertThat(whyNot("R-IDP:auth.dns")).isEqualTo(NoGapReason.NOT_ASKED);
        assertThat(whyNot("R-NONE:auth.dns")).isEqualTo(NoGapReason.UNKNOWN_REQUIREMENT);
        assertThat(whyNot("R-PATH:rep.paht")).isEqualTo(NoGapReason.UNKNOWN_FEATURE);
        assertThat(text("R-PATH:rep.paht")).contains("Maybe you meant R-PATH:rep.path.");
        assertThat(text("R-MET:auth.dns")).contains("Name service (auth.dns) is tenant-scoped (features/f.yaml:");
    }

    @Test
    void whatDoesNotCountUnderTheModelSaysWhetherItIsAGapElsewhere() {
        NoGapExplained none = (NoGapExplained) explain("R-SELF:rep.peer", "admin-only", null);
        assertThat(none.why()).isEqualTo(NoGapReason.NOT_COUNTED);
        assertThat(none.related()).containsExactly("R-SELF:rep.peer");
    }

    @Test
    void whatAPlanDeliversIsMetBecauseOfIt() {
        NoGapExplained none = (NoGapExplained) explain("R-PLAN:plan.item", null, "1.1");
        assertThat(none.why()).isEqualTo(NoGapReason.MET);
        assertThat(none.rests().get(0).own().because()).isEqualTo("plan-item P-1");
    }

    @Test
    void aFeatureTellsWhatItOffersWhoDependsOnItAndWhomItBlocks() {
        FeatureExplained peer = (FeatureExplained) explain("rep.peer");
        assertThat(peer.gaps()).extracting(RelatedGap::id).contains("R-PATH:rep.path", "R-SELF:rep.peer");
        assertThat(peer.dependents()).extracting(Dependent::feature).contains("rep.path", "rep.policy");
        assertThat(peer.customers())
                .first()
                .satisfies(concern -> assertThat(concern.promises()).hasSize(1));
        assertThat(text("rep.peer"))
                .contains("it stands in the way of what was promised: Path (rep.path) tenant-scoped");
    }

    @Test
    void aFeatureTellsWhoIsExposedToTheGapsThatItCausesElsewhere() {
        FeatureExplained wire = (FeatureExplained) explain("net.wire");
        assertThat(wire.customers())
                .filteredOn(concern -> concern.customer().equals("d"))
                .singleElement()
                .satisfies(concern -> {
                    assertThat(concern.uses()).isFalse();
                    assertThat(concern.exposed())
                            .containsExactly(new FeatureExposure("R-PATH:rep.path", List.of("rep.path")));
                });
        assertThat(text("net.wire")).contains("it is exposed to R-PATH:rep.path, as it uses Path (rep.path)");
    }

    @Test
    void aCustomerIsNotExposedToWhatDoesNotCountUnderItsModel() {
        FeatureExplained peer = (FeatureExplained) explain("rep.peer");
        assertThat(peer.customers())
                .filteredOn(concern -> concern.customer().equals("e"))
                .singleElement()
                .satisfies(concern -> assertThat(concern.exposed())
                        .extracting(FeatureExposure::gap)
                        .contains("R-PATH:rep.path")
                        .doesNotContain("R-SELF:rep.peer"));
    }

    @Test
    void anAreaTellsWhyItsVerdictIsWhatItIsAndWhatTheNextBetterOneTakes() {
        VerdictExplained area = (VerdictExplained) explain("rep");
        assertThat(area.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(area.deciding()).isNotEmpty();
        VerdictImprovement next = Objects.requireNonNull(area.next());
        assertThat(next.verdict()).isEqualTo(Verdict.UNVERIFIED);
        assertThat(next.changes()).extracting(RequiredChange::feature).containsExactly("rep.peer");
    }

    @Test
    void theTargetIsExplainedByItsId() {
        assertThat(text("ga")).contains("is blocked").contains("R-PATH Paths are replicated per tenant");
    }

    @Test
    void anIdOfSeveralThingsAsksWhichIsMeant() {
        assertThatThrownBy(() -> explain("both"))
                .isInstanceOfSatisfying(
                        QueryException.class,
                        wrong -> assertThat(wrong.maybe()).isEqualTo("Maybe write one of: feature:both, area:both."));
        assertThat(explain("area:both")).isInstanceOf(VerdictExplained.class);
        assertThat(explain("feature:both")).isInstanceOf(FeatureExplained.class);
    }

    @Test
    void whatHadAnotherIdBeforeIsExplainedUnderTheOneOfToday() {
        for (String former : List.of("auth.names", "feature:auth.names")) {
            Explanation explained = explain(former);
            assertThat(explained).isInstanceOf(FeatureExplained.class);
            assertThat(explained.askedAs()).isEqualTo(former);
        }
        assertThat(explain("R-OLD:auth.names").subject()).isEqualTo("R-MET:auth.dns");
        assertThat(explain("R-OLD").subject()).isEqualTo("R-MET");
        assertThat(text("R-OLD:auth.names"))
                .startsWith("R-MET:auth.dns is no gap: met")
                .contains("R-OLD:auth.names is called R-MET:auth.dns today.");
    }

    @Test
    void aFeatureThatIsOneOfTheProvidersIsNotAskedByItself() {
        assertThat(text("R-IDP:auth.dns"))
                .contains(
                        "somebody provides idp; Name service (auth.dns) is one that does, and is not asked by itself.");
        assertThat(text("R-IDP:rep.peer")).contains("somebody provides idp, which Peer (rep.peer) does not.");
    }

    @Test
    void halfAnIdOfAGapIsToldFromAWholeOne() {
        for (String half : List.of("R-PATH:", ":rep.path", "")) {
            assertThatThrownBy(() -> explain(half)).isInstanceOf(QueryException.class);
        }
    }

    @Test
    void anIdOfNothingIsToldWithTheNearest() {
        assertThatThrownBy(() -> explain("rep.per"))
                .isInstanceOfSatisfying(
                        QueryException.class,
                        wrong -> assertThat(wrong.maybe()).isEqualTo("Maybe you meant \"rep.peer\"."));
    }

    @Test
    void everyExplanationThatIsDrawnIsReadByTheRealMermaid() throws IOException, InterruptedException {
        List<String> subjects =
                List.of("R-PATH:rep.path", "R-LOOP:loop.a", "R-BILL", "R-MET:auth.dns", "rep.peer", "rep", "ga");
        List<String> drawn = new ArrayList<>();
        for (String subject : subjects) {
            AssessQuery question = new AssessQuery(null, null, null, null, new TreeSet<>());
            try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(CATALOG)) {
                ExplanationReport report =
                        new ExplanationReport(new ExplainQuery(subject, question).ask(inquiry, TODAY));
                drawn.add(new MermaidWriter().write(Objects.requireNonNull(report.graph())));
                assertThat(new MarkdownWriter().write(report.document())).startsWith("# ");
            }
        }
        JsonNode answers = Mermaid.parse(drawn);
        for (int i = 0; i < subjects.size(); i++) {
            assertThat(answers.get(i).path("error").asText())
                    .as(subjects.get(i))
                    .isEmpty();
        }
        List<String> shown = new ArrayList<>();
        answers.get(0).path("nodes").forEach(node -> shown.addAll(Mermaid.lines(node)));
        assertThat(shown).contains("rep.path", "rep.peer", "net.wire", "cluster-scoped in configuration");
    }
}
