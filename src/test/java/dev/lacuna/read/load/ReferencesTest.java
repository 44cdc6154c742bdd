package dev.lacuna.read.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReferencesTest {
    private static final String AUTH = "features/auth.yaml";
    private static final String CLOUD = "targets/cloud.yaml";
    private static final String PLAN = "releases/1.10.yaml";
    private static final String R1 = "feature: ldap, facet: configuration";

    @TempDir
    Path folder;

    static Stream<Arguments> spoiled() {
        return Stream.of(
                arguments(AUTH, "area: auth", "area: aut", "1:7: area names an area (aut) that is not in the catalog."),
                arguments("features/data/disk.yaml", ", area: data", "", "2:5: The feature (disk) has no area."),
                arguments(
                        AUTH,
                        "id: login, name: Login, dependsOn: [ldap]",
                        "id: ldap, name: Again",
                        "4:10: The feature (ldap) is given twice."),
                arguments(
                        AUTH, "[ldap]", "[ldpa]", "4:42: dependsOn names a feature (ldpa) that is not in the catalog."),
                arguments(AUTH, "[ldap]", "[login]", "4:42: The feature (login) depends on itself."),
                arguments(AUTH, "[ldap]", "[ldap, {feature: ldap}]", "4:48: dependsOn names the feature (ldap) twice."),
                arguments(
                        AUTH,
                        "[ldap]",
                        "[{feature: ldap, facets: [x]}]",
                        "4:67: facets names a facet (x) that is not in the catalog."),
                arguments(
                        AUTH,
                        "scope: cluster",
                        "facets: {x: none}",
                        "3:37: facets names a facet (x) that is not in the catalog."),
                arguments(
                        AUTH,
                        "scope: cluster",
                        "effort: {'*': 1}",
                        "3:37: effort names a facet (*) that is not in the catalog."),
                arguments(
                        AUTH,
                        "scope: cluster",
                        "owner: cloud",
                        "3:35: owner names an owner (cloud) that is not in the catalog."),
                arguments(
                        AUTH,
                        "scope: cluster",
                        "evidence: [{source: a, facet: x}]",
                        "3:58: facet names a facet (x) that is not in the catalog."),
                arguments(AUTH, "[identity]", "['*']", "3:55: provides is (*), which is not spelled as an id."),
                arguments(
                        "platform.yaml",
                        "current: \"1.0\"",
                        "current: \"9\"",
                        "2:10: current names a release (9) that is not in the catalog."),
                arguments(
                        "platform.yaml",
                        "{id: data}",
                        "{id: data}, {id: auth, name: A}",
                        "4:38: The area (auth) is given twice."),
                arguments(
                        CLOUD,
                        "[admin-only]",
                        "[admin]",
                        "3:10: models names a tenancy model (admin) that is not in the catalog."),
                arguments(
                        CLOUD,
                        "\"1.10\"",
                        "\"1.1\"",
                        "2:10: release names a release (1.1) that is not in the catalog."),
                arguments(
                        CLOUD,
                        R1,
                        "feature: [ldap, x], facet: limits",
                        "5:48: feature names a feature (x) that is not in the catalog."),
                arguments(
                        CLOUD,
                        R1,
                        "facet: configuration",
                        "5:5: The requirement (R-1) names neither a feature, nor an area, nor a capability."),
                arguments(
                        CLOUD, R1, R1 + ", area: auth", "5:69: The requirement (R-1) names features, and an area too."),
                arguments(
                        CLOUD,
                        R1,
                        R1 + ", capability: identity",
                        "5:69: The requirement (R-1) names features, and a capability too."),
                arguments(
                        CLOUD,
                        "area: auth, ",
                        "",
                        "7:5: The requirement (R-3) is on a capability and misses the key (area)."),
                arguments(
                        CLOUD,
                        R1,
                        R1 + ", models: [self-managed]",
                        "5:78: models names a tenancy model (self-managed) that the target is not about."),
                arguments(CLOUD, "R-2", "R-1", "6:10: The requirement (R-1) is given twice."),
                arguments(
                        CLOUD,
                        "level: mandatory",
                        "level: mandatory, scope: none",
                        "5:94: scope is (none), which is none of (cluster, mixed, tenant)."),
                arguments(
                        "waivers.yaml",
                        "R-1",
                        "R-9",
                        "2:19: requirement names a requirement (R-9) that is not in the catalog."),
                arguments(
                        "waivers.yaml",
                        "feature: ldap, ",
                        "",
                        "2:5: The waiver of the requirement (R-1) misses the key (feature)."),
                arguments(
                        "waivers.yaml",
                        "R-1",
                        "R-3",
                        "2:24: The waiver names a feature, but the requirement (R-3) is on a capability."),
                arguments(
                        "waivers.yaml", "ldap", "login", "2:33: The requirement (R-1) is not on the feature (login)."),
                arguments("waivers.yaml", "R-1", "R-2", "2:33: The requirement (R-2) is not on the feature (ldap)."),
                arguments(
                        PLAN,
                        "release: \"1.10\"",
                        "release: \"2\"",
                        "1:10: release names a release (2) that is not in the catalog."),
                arguments(
                        PLAN,
                        "{core: 10}",
                        "{coer: 10}",
                        "2:12: capacity names an owner (coer) that is not in the catalog."),
                arguments(
                        PLAN,
                        "effort: 2.50}",
                        "effort: 1}, {id: P-1, feature: disk, scope: tenant}",
                        "3:91: The plan item (P-1) is given twice."),
                arguments(
                        "customers/one.yaml",
                        "self-managed",
                        "other",
                        "2:8: model names a tenancy model (other) that is not in the catalog."),
                arguments(
                        "customers/one.yaml",
                        "by: \"1.10\"",
                        "by: \"7\"",
                        "4:72: by names a release (7) that is not in the catalog."),
                arguments(
                        "topologies/wire.yaml",
                        "to: cloud",
                        "to: clod",
                        "3:36: to names an environment (clod) that is not in the catalog."),
                arguments(
                        "qualifiers.yaml",
                        "[auth]",
                        "[aux]",
                        "1:80: areas names an area (aux) that is not in the catalog."),
                arguments(
                        "findings.yaml",
                        "[ldap]",
                        "[ldab]",
                        "1:59: features names a feature (ldab) that is not in the catalog."));
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void reference_that_leads_nowhere_is_the_only_problem(String file, String from, String to, String problem) {
        assertThat(new SmallCatalog(folder).changed(file, from, to).problems()).containsExactly(file + ":" + problem);
    }

    @Test
    void near_id_is_offered_with_its_place() {
        SmallCatalog catalog = new SmallCatalog(folder).changed(AUTH, "[ldap]", "[dsik]");
        assertThat(ProblemCapture.problems(() -> catalog.read()))
                .containsExactly(
                        folder + "/features/auth.yaml:4:42: dependsOn names a feature (dsik) that is not in the"
                                + " catalog.\n  Maybe write \"disk\" (" + folder
                                + "/features/data/disk.yaml:2), or add the feature.");
    }

    @Test
    void requirement_on_a_capability_that_nobody_provides_is_sound() {
        assertThat(new SmallCatalog(folder)
                        .changed(CLOUD, "capability: identity", "capability: teleport")
                        .problems())
                .isEmpty();
    }

    @Test
    void two_targets_may_share_the_id_of_a_requirement() {
        assertThat(new SmallCatalog(folder).with("targets/edge.yaml", """
                                target: edge
                                requirements: [{id: R-1, title: T, capability: identity, area: auth, facet: limits, level: optional}]
                                """).problems())
                .isEmpty();
    }

    @Test
    void same_waiver_twice_is_told() {
        String waiver = "  - {requirement: R-1, feature: ldap, until: 2026-12-31, approvedBy: other, reason: again}\n";
        assertThat(new SmallCatalog(folder)
                        .changed("waivers.yaml", "waivers:\n", "waivers:\n" + waiver)
                        .problems())
                .containsExactly("waivers.yaml:3:5: The gap (R-1:ldap) is waived twice until the same day.");
    }

    @Test
    void second_plan_of_a_release_is_told() {
        assertThat(new SmallCatalog(folder)
                        .with("releases/again.yaml", "release: \"1.10\"\n")
                        .problems())
                .containsExactly("releases/again.yaml:1:10: The plan of the release (1.10) is given twice.");
    }

    @Test
    void ids_in_an_unreadable_file_are_not_said_to_be_missing() {
        assertThat(new SmallCatalog(folder).with(AUTH, "area: [auth\n").problems())
                .singleElement()
                .asString()
                .contains("This is not YAML");
    }
}
