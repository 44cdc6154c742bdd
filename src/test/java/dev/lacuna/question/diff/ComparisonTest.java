package dev.lacuna.question.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.output.AnswerJson;
import dev.lacuna.output.document.MarkdownWriter;
import dev.lacuna.output.document.TerminalWriter;
import dev.lacuna.question.diff.GapChange.GapChangeKind;
import dev.lacuna.read.load.SmallCatalog;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the folder is set before each test
class ComparisonTest {
    private static final String AUTH = "features/auth.yaml";

    @TempDir
    private Path folder;

    private static GapChange only(Comparison comparison) {
        assertThat(comparison.gaps()).hasSize(1);
        return comparison.gaps().get(0);
    }

    private static List<String> causes(GapChange change) {
        return change.causes().stream()
                .map(cause -> cause.statement().toString())
                .toList();
    }

    private static String text(Comparison comparison) {
        return new TerminalWriter(80, false)
                .write(new ComparisonReport(comparison).document())
                .replaceAll("\\s+", " ");
    }

    @Test
    void aSideHeldAgainstItselfShowsNoChange() {
        Comparison comparison = EditableCatalog.change(folder, catalog -> catalog);

        assertThat(comparison.nothingChanged()).isTrue();
        assertThat(comparison.worse()).isFalse();
        assertThat(text(comparison)).contains("nothing changed");
    }

    @Test
    void aNewGapNamesTheScopeOfTheRootCauseOnBothSides() {
        Comparison comparison = EditableCatalog.change(
                folder, catalog -> catalog.changed(AUTH, "id: dns, name: Name service, scope: tenant", """
                        id: dns, name: Name service,
                           scope: cluster"""));

        GapChange change = only(comparison);
        assertThat(change.id()).isEqualTo("R-1:ldap");
        assertThat(change.change()).isEqualTo(GapChangeKind.NEW);
        assertThat(causes(change)).containsExactly("scope dns configuration");
        assertThat(text(comparison)).contains("features/auth.yaml:5, before features/auth.yaml:4");
        assertThat(comparison.worse()).isTrue();
        assertThat(comparison.verdicts()).extracting(VerdictChange::worse).contains(true);
        assertThat(text(comparison)).contains("blocked, it was unverified").contains("Name service (dns) is cluster");
    }

    @Test
    void aNewDependencyIsTheCauseOfWhatItBrings() {
        Comparison comparison = EditableCatalog.change(
                folder, catalog -> catalog.changed(AUTH, "scope: tenant}", "scope: tenant, dependsOn: [quota]}"));

        assertThat(causes(only(comparison))).containsExactly("dependency dns quota");
    }

    @Test
    void aDependencyThatLeadsToNoNewRootCauseIsNoCause() {
        Comparison comparison = EditableCatalog.change(
                folder,
                catalog -> catalog.changed(
                        AUTH, "name: Quota, scope: unknown", "name: Quota, scope: cluster, dependsOn: [dns]"));

        assertThat(causes(only(comparison))).containsExactly("scope quota limits");
    }

    @Test
    void aRequirementThatAsksForMoreIsTheCauseItself() {
        Comparison comparison = EditableCatalog.change(
                folder,
                catalog -> catalog.changed(
                        "targets/cloud.yaml", "facet: limits, level: mandatory", "facet: limits, level: recommended"));

        GapChange change = only(comparison);
        assertThat(change.change()).isEqualTo(GapChangeKind.MOVED);
        assertThat(change.better()).isTrue();
        assertThat(causes(change)).containsExactly("requirement R-2");
        assertThat(text(comparison)).contains("level was mandatory, is recommended");
    }

    @Test
    void aRequirementThatWasTakenOutClearsItsGap() {
        Comparison comparison = EditableCatalog.change(
                folder,
                catalog -> catalog.with("targets/cloud.yaml", """
                target: cloud
                requirements: [{id: R-1, title: Own LDAP, feature: ldap, facet: configuration, level: mandatory}]
                """)
                        .with("waivers.yaml", "waivers: " + EditableCatalog.waiver("R-1", "ldap", "2026-11-20")));

        assertThat(only(comparison).change()).isEqualTo(GapChangeKind.CLEARED);
        assertThat(causes(only(comparison))).containsExactly("requirement R-2");
        assertThat(comparison.worse()).isFalse();
    }

    @Test
    void whatWasUnknownAndIsFoundToBeLessIsLearntNotBroken() {
        Comparison comparison =
                EditableCatalog.change(folder, catalog -> catalog.changed(AUTH, "scope: unknown", "scope: cluster"));

        GapChange change = only(comparison);
        assertThat(change.learnt()).isTrue();
        assertThat(comparison.verdicts())
                .filteredOn(VerdictChange::worse)
                .isNotEmpty()
                .allMatch(VerdictChange::learnt);
        assertThat(text(comparison)).contains("learnt, not broken").contains("it was learnt that Quota");
    }

    @Test
    void aGapThatOnceWasIsSaidToBeReopened() {
        SmallCatalog catalog = EditableCatalog.catalog(folder);
        Snapshot first = EditableCatalog.of("first", catalog);
        Snapshot second = EditableCatalog.of("second", catalog.changed(AUTH, "scope: unknown", "scope: tenant"));
        Snapshot third =
                EditableCatalog.of("third", catalog.changed(AUTH, "name: Quota, scope: tenant", "name: Quota"));

        assertThat(only(Comparison.of(second, third)).change()).isEqualTo(GapChangeKind.NEW);
        assertThat(only(Comparison.of(second, third, first)).change()).isEqualTo(GapChangeKind.REOPENED);
    }

    @Test
    void aWaiverThatExpiresAsDaysGoByBringsTheGapBack() {
        SmallCatalog catalog = EditableCatalog.catalog(folder);
        Snapshot before = EditableCatalog.of(
                "before", catalog, dev.lacuna.catalog.scenario.Scenario.of("cloud", LocalDate.of(2026, 11, 20)));

        Comparison comparison = Comparison.of(before, EditableCatalog.of("after", catalog));

        assertThat(only(comparison).change()).isEqualTo(GapChangeKind.BACK);
        assertThat(comparison.waivers())
                .extracting(WaiverChange::change)
                .containsExactly(WaiverChange.WaiverChangeKind.EXPIRED);
        assertThat(text(comparison)).contains("R-2:quota expired on 2026-11-20, the gap is back");
        assertThat(new MarkdownWriter().write(new ComparisonReport(comparison).document()))
                .contains("expired on 2026-11-20, the gap is back");
        assertThat(AnswerJson.tree(new ComparisonReport(comparison).json()).toString())
                .contains("expired on 2026-11-20, the gap is back");
    }

    @Test
    void aGrantedWaiverSaysInHowManyDaysItExpires() {
        Comparison comparison =
                EditableCatalog.change(folder, catalog -> catalog.changed("waivers.yaml", "2026-11-20", "2026-11-25"));

        assertThat(only(comparison).change()).isEqualTo(GapChangeKind.WAIVED);
        assertThat(text(comparison)).contains("is accepted until 2026-11-25, expires in 3 days");
    }

    @Test
    void brokenPromisesAreToldBeforeAnythingElse() {
        Comparison comparison = EditableCatalog.change(
                folder,
                catalog -> catalog.changed(AUTH, "Name service, scope: tenant", "Name service, scope: cluster"));

        assertThat(comparison.commitments()).hasSize(1);
        assertThat(comparison.commitments().get(0).change()).isEqualTo(CommitmentChange.CommitmentChangeKind.BROKEN);
        String text = text(comparison);
        assertThat(text.indexOf("Promises that are broken now")).isBetween(0, text.indexOf("Verdicts that changed"));
        assertThat(text).contains("one was promised that LDAP (ldap) is tenant-scoped in configuration");
    }

    @Test
    void aPlanItemThatIsDroppedBreaksThePromiseThatItWasToKeep() {
        SmallCatalog catalog = EditableCatalog.catalog(folder)
                .changed(AUTH, "Name service, scope: tenant", "Name service, scope: cluster")
                .with("releases/1.10.yaml", "release: \"1.10\"\nitems: [{id: P-1, feature: dns, scope: tenant}]\n");
        Snapshot before = EditableCatalog.of("before", catalog);
        Snapshot after = EditableCatalog.of(
                "after", catalog, EditableCatalog.QUESTION.withChanges(List.of(new Assumption.Drop("P-1"))));

        CommitmentChange broken = Comparison.of(before, after).commitments().get(0);

        assertThat(broken.change()).isEqualTo(CommitmentChange.CommitmentChangeKind.BROKEN);
        assertThat(broken.causes())
                .extracting(cause -> cause.statement().toString())
                .containsExactly("plan-item P-1");
    }

    @Test
    void anAssumptionIsToldAsOne() {
        SmallCatalog catalog = EditableCatalog.catalog(folder);
        Snapshot after = EditableCatalog.of(
                "after",
                catalog,
                EditableCatalog.QUESTION.withChanges(
                        List.of(new Assumption.SetScope("quota", "limits", Scope.TENANT))));

        Comparison comparison = Comparison.of(EditableCatalog.of("before", catalog), after);

        assertThat(only(comparison).change()).isEqualTo(GapChangeKind.CLEARED);
        assertThat(text(comparison)).contains("tenant-scoped in limits, as assumed");
    }

    @Test
    void differentQuestionsAreNotComparable() {
        SmallCatalog catalog = EditableCatalog.catalog(folder);

        assertThatThrownBy(() -> Comparison.of(
                        EditableCatalog.of("one", catalog),
                        EditableCatalog.of("other", catalog, EditableCatalog.QUESTION.withModel("admin-only"))))
                .hasMessageContaining("different questions");
    }

    @Test
    void aRenamedFeatureIsTheSameFeature() {
        Comparison comparison = EditableCatalog.change(
                folder,
                catalog -> catalog.changed(AUTH, "id: quota, name: Quota", "id: limit, formerly: quota, name: Limit")
                        .changed("targets/cloud.yaml", "feature: quota", "feature: limit")
                        .with("waivers.yaml", "waivers: " + EditableCatalog.waiver("R-2", "limit", "2026-11-20")));

        assertThat(comparison.nothingChanged()).isTrue();
    }

    @Test
    void aWaiverThatBringsAGapBackIsTheCause() {
        SmallCatalog catalog = EditableCatalog.catalog(folder);
        Snapshot before = EditableCatalog.of(
                "before", catalog, dev.lacuna.catalog.scenario.Scenario.of("cloud", LocalDate.of(2026, 11, 20)));

        Comparison comparison = Comparison.of(before, EditableCatalog.of("after", catalog));

        assertThat(causes(only(comparison))).containsExactly("waiver R-2:quota 2026-11-20");
        assertThat(text(comparison)).contains("Cause: the waiver of R-2:quota has 2026-11-20 as its last day");
    }

    @Test
    void aLongerWaiverSaysUntilWhenItHeldAndHoldsNow() {
        SmallCatalog catalog = EditableCatalog.catalog(folder).changed("waivers.yaml", "2026-11-20", "2026-11-25");
        Snapshot before = EditableCatalog.of("before", catalog);
        Snapshot after = EditableCatalog.of("after", catalog.changed("waivers.yaml", "2026-11-25", "2026-11-30"));

        String text = text(Comparison.of(before, after));

        assertThat(text)
                .contains("is accepted for longer, until 2026-11-30")
                .contains("changed: until was 2026-11-25, is 2026-11-30")
                .doesNotContain("is new");
    }

    @Test
    void aNewGapThatIsWaivedSaysSo() {
        SmallCatalog catalog = EditableCatalog.catalog(folder).changed("waivers.yaml", "2026-11-20", "2026-11-25");
        Snapshot before = EditableCatalog.of("before", catalog.changed(AUTH, "scope: unknown", "scope: tenant"));
        Snapshot after =
                EditableCatalog.of("after", catalog.changed(AUTH, "name: Quota, scope: tenant", "name: Quota"));

        assertThat(text(Comparison.of(before, after))).contains("(major, waived)");
    }

    @Test
    void promisesThatAreKeptNowStandBehindWhatChanged() {
        SmallCatalog catalog = EditableCatalog.catalog(folder);
        Snapshot after = EditableCatalog.of("after", catalog);
        Snapshot before = EditableCatalog.of(
                "before", catalog.changed(AUTH, "Name service, scope: tenant", "Name service, scope: cluster"));

        String better = text(Comparison.of(before, after));
        assertThat(better.indexOf("Promises that are kept now")).isGreaterThan(better.indexOf("Cleared gaps"));
        assertThat(text(Comparison.of(after, before))).contains("What changed From after (2026-11-22) to before");
    }

    @Test
    void ofSeveralProvidersOnlyThoseOnWhichTheGapHungAreNamed() {
        SmallCatalog catalog = EditableCatalog.catalog(folder)
                .with("targets/cloud.yaml", """
                        target: cloud
                        requirements:
                          - {id: R-3, title: People, capability: idp, area: auth, facet: isolation, level: mandatory}
                        """)
                .with(
                        "waivers.yaml",
                        "waivers: [{requirement: R-3, until: 2026-11-20, approvedBy: board, reason: soon}]\n")
                .with(AUTH, providers("tenant", "mixed", "none"));
        Snapshot met = EditableCatalog.of("met", catalog);
        Snapshot gap = EditableCatalog.of("gap", catalog.with(AUTH, providers("mixed", "cluster", "none")));
        Snapshot moved = EditableCatalog.of("moved", catalog.with(AUTH, providers("cluster", "none", "none")));
        Snapshot other = EditableCatalog.of("other", catalog.with(AUTH, providers("none", "cluster", "none")));

        assertThat(causes(only(Comparison.of(met, gap)))).containsExactly("scope one isolation");
        assertThat(causes(only(Comparison.of(gap, met)))).containsExactly("scope one isolation");
        assertThat(causes(only(Comparison.of(gap, moved)))).containsExactly("scope one isolation");
        assertThat(causes(only(Comparison.of(moved, other))))
                .containsExactly("scope one isolation", "scope two isolation");
    }

    @Test
    void whatIsTooMuchToReadIsCountedAndWholeInJson() {
        StringBuilder many = new StringBuilder("area: auth\nfeatures:\n  - {id: quota, name: Quota}\n");
        for (int i = 0; i < 12; i++) {
            many.append("  - {id: root").append(i).append(", name: Root, scope: tenant}\n");
        }
        String roots = IntStream.range(0, 12).mapToObj(i -> "root" + i).collect(Collectors.joining(", ", "[", "]"));
        many.append("  - {id: ldap, name: LDAP, scope: tenant, dependsOn: ")
                .append(roots)
                .append("}\n");
        SmallCatalog catalog = EditableCatalog.catalog(folder).with(AUTH, many.toString());
        Snapshot before = EditableCatalog.of("before", catalog);
        Snapshot after = EditableCatalog.of(
                "after", catalog.with(AUTH, many.toString().replace("name: Root, scope: tenant", "name: Root")));

        Comparison comparison = Comparison.of(before, after);

        assertThat(only(comparison).causes()).hasSize(12);
        assertThat(text(comparison)).contains("and 2 more; see --format json");
    }

    private static String providers(String... scopes) {
        return """
                area: auth
                features:
                  - {id: ldap, name: LDAP, scope: tenant}
                  - {id: one, name: One, scope: %s, provides: [idp]}
                  - {id: two, name: Two, scope: %s, provides: [idp]}
                  - {id: six, name: Six, scope: %s, provides: [idp]}
                """.formatted((Object[]) scopes);
    }
}
