package dev.lacuna.read.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.read.load.SmallCatalog;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String AUTH = "features/auth.yaml";
    private static final String CLOUD = "targets/cloud.yaml";
    private static final String EVIDENCE = "evidence: [{source: api, date: 2026-04-02}]";

    @TempDir
    Path folder;

    private SmallCatalog catalog;

    @BeforeEach
    void clean() {
        catalog = new SmallCatalog(folder)
                .changed(AUTH, "scope: cluster", "scope: cluster, " + EVIDENCE)
                .changed(CLOUD, "feature: ldap", "feature: login");
        catalog.changed("waivers.yaml", "feature: ldap", "feature: login");
    }

    private List<String> lints() {
        return lints(DAY);
    }

    private List<String> lints(LocalDate day) {
        return Lint.of(catalog.read(), day).stream()
                .map(lint -> lint.place() + " " + lint.code() + ": " + lint.says())
                .toList();
    }

    @Test
    void catalog_without_oddities_is_silent() {
        assertThat(lints()).isEmpty();
    }

    @Test
    void features_that_depend_on_each_other_are_named_once_with_their_facets() {
        catalog.changed(AUTH, "provides:", "dependsOn: [{feature: login, facets: [isolation, limits]}], provides:");
        assertThat(lints())
                .containsExactly(
                        "features/auth.yaml:3:101 cycle: The features (ldap, login) depend on each other in (isolation).");
    }

    @Test
    void known_scope_needs_evidence_for_its_facet() {
        catalog.changed(AUTH, "{source: api", "{source: api, facet: limits");
        assertThat(lints())
                .containsExactly(
                        "features/auth.yaml:3:28 unevidenced: The feature (ldap) states scopes without evidence"
                                + " in (configuration, isolation).");
    }

    @Test
    void evidence_grows_stale_after_a_year() {
        assertThat(lints(LocalDate.of(2027, 4, 2))).noneMatch(line -> line.contains("stale-evidence"));
        assertThat(lints(LocalDate.of(2027, 4, 3)))
                .contains(
                        "features/auth.yaml:3:55 stale-evidence: The evidence of the feature (ldap) is more than 365 days"
                                + " old (2026-04-02).");
    }

    @Test
    void evidence_may_speak_against_the_catalog() {
        catalog.changed(AUTH, "{source: api", "{source: api, scope: mixed")
                .changed(AUTH, "scope: cluster", "facets: {limits: mixed}, scope: cluster");
        assertThat(lints())
                .containsExactly(
                        "features/auth.yaml:3:80 disputed: The evidence of the feature (ldap) claims (mixed), the"
                                + " catalog says (configuration: cluster, isolation: cluster).");
    }

    @Test
    void waivers_are_announced_before_they_end_and_told_after() {
        assertThat(lints(LocalDate.of(2026, 11, 30))).isEmpty();
        assertThat(lints(LocalDate.of(2026, 12, 1)))
                .containsExactly(
                        "waivers.yaml:2:5 waiver-expiring: The waiver of (R-1:login) ends within 30 days (2026-12-31).");
        assertThat(lints(LocalDate.of(2026, 12, 31))).hasSize(1);
        assertThat(lints(LocalDate.of(2027, 1, 1)))
                .containsExactly("waivers.yaml:2:5 waiver-expired: The waiver of (R-1:login) ended (2026-12-31).");
    }

    @Test
    void plan_item_that_raises_nothing_is_told() {
        catalog.changed("releases/1.10.yaml", "scope: tenant", "scope: cluster");
        assertThat(lints())
                .containsExactly(
                        "releases/1.10.yaml:3:9 idle-plan-item: The plan item (P-1) raises nothing: the feature"
                                + " (ldap) is as good already.");
    }

    @Test
    void requirement_that_finds_nothing_is_told() {
        catalog.changed(CLOUD, "capability: identity", "capability: teleport")
                .changed(CLOUD, "area: data", "area: empty")
                .changed("platform.yaml", "{id: data}", "{id: data}, {id: empty}");
        assertThat(lints())
                .contains(
                        "targets/cloud.yaml:6:5 empty-requirement: The requirement (R-2) is on an area (empty) that has no"
                                + " features.",
                        "targets/cloud.yaml:7:5 empty-requirement: The requirement (R-3) asks for a capability (teleport)"
                                + " that no feature provides.");
    }

    @Test
    void requirement_on_features_without_tenancy_is_told() {
        catalog.changed("features/data/disk.yaml", "area: data", "area: data, scope: not-applicable, " + EVIDENCE);
        assertThat(lints())
                .containsExactly(
                        "targets/cloud.yaml:6:5 empty-requirement: The requirement (R-2) finds only features to"
                                + " which (isolation) does not apply.");
    }

    @Test
    void feature_that_no_requirement_reaches_is_told() {
        catalog.changed("features/data/disk.yaml", "area: data}", "area: data}\n  - {id: fan, name: Fan, area: auth}");
        assertThat(lints())
                .containsExactly(
                        "features/data/disk.yaml:3:5 untouched: No requirement looks at the feature (fan), nor at"
                                + " one that leans on it.");
    }

    @Test
    void model_without_requirements_is_told() {
        catalog.changed(CLOUD, "models: [admin-only]", "models: [admin-only, self-managed]")
                .changed(CLOUD, "level: ", "models: [admin-only], level: ");
        assertThat(lints())
                .containsExactly(
                        "targets/cloud.yaml:1:1 empty-target: The target (cloud) demands nothing under the tenancy"
                                + " model (self-managed).");
    }

    @Test
    void target_without_requirements_is_told() {
        catalog.with("targets/edge.yaml", "target: edge\n");
        assertThat(lints()).containsExactly("targets/edge.yaml:1:1 empty-target: The target (edge) demands nothing.");
    }
}
