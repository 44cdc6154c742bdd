package dev.lacuna.read.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature.Dependency;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogFolderTest {
    @TempDir
    Path folder;

    private static Requirement first(Catalog catalog) {
        return catalog.targets().values().iterator().next().requirements().get(0);
    }

    @Test
    void documents_of_every_kind_are_read() {
        Catalog catalog = new SmallCatalog(folder).read();
        assertThat(catalog.features()).containsOnlyKeys("ldap", "login", "disk");
        assertThat(catalog.targets()).containsOnlyKeys("cloud");
        assertThat(catalog.plans()).hasSize(1);
        assertThat(catalog.waivers()).hasSize(1);
        assertThat(catalog.customers()).hasSize(1);
        assertThat(catalog.topologies()).hasSize(1);
        assertThat(catalog.qualifiers()).hasSize(1);
        assertThat(catalog.findings()).hasSize(1);
    }

    @Test
    void keys_that_are_left_out_take_what_the_format_says() {
        Catalog catalog = new SmallCatalog(folder)
                .changed("customers/one.yaml", "model: self-managed\n", "")
                .read();
        assertThat(catalog.feature("login").own("limits")).isEqualTo(Scope.UNKNOWN);
        assertThat(catalog.feature("login").area()).isEqualTo("auth");
        assertThat(catalog.feature("disk").area()).isEqualTo("data");
        assertThat(first(catalog).scope()).isEqualTo(Scope.TENANT);
        assertThat(catalog.platform().facets().get(0).propagates()).isTrue();
        assertThat(catalog.customers().get(0).model()).isEqualTo("unknown");
        assertThat(catalog.qualifiers().get(0).notApplicableAllowed()).isFalse();
    }

    @Test
    void short_spellings_stand_for_the_long_ones() {
        Catalog catalog = new SmallCatalog(folder)
                .changed("features/auth.yaml", "[ldap]", "[ldap, {feature: disk, facets: [limits]}], effort: 8")
                .read();
        assertThat(catalog.feature("login").dependsOn())
                .containsExactly(new Dependency("ldap", List.of()), new Dependency("disk", List.of("limits")));
        assertThat(catalog.feature("login").effort())
                .isEqualTo(Map.of(
                        "configuration", new BigDecimal(8),
                        "isolation", new BigDecimal(8),
                        "limits", new BigDecimal(8)));
        assertThat(first(catalog).feature()).containsExactly("ldap");
    }

    @Test
    void text_is_taken_as_it_is_written() {
        Catalog catalog = new SmallCatalog(folder)
                .changed("features/auth.yaml", "name: Login", "name: no, since: 5.10, note: 1e3")
                .read();
        assertThat(catalog.feature("login").name()).isEqualTo("no");
        assertThat(catalog.feature("login").since()).isEqualTo("5.10");
        assertThat(catalog.feature("login").note()).isEqualTo("1e3");
    }

    @Test
    void every_feature_has_a_place_for_its_scope_in_every_facet() {
        Catalog catalog =
                new SmallCatalog(folder).with("features/auth.yaml", """
                area: auth
                features:
                  - id: ldap
                    name: LDAP
                    provides: [identity]
                    scope: cluster
                    facets:
                      limits: tenant
                  - id: login
                    name: Login
                """).read();
        assertThat(catalog.place(Statement.of(StatementKind.SCOPE, "ldap", "limits")))
                .hasToString("features/auth.yaml:8:7");
        assertThat(catalog.place(Statement.of(StatementKind.SCOPE, "ldap", "isolation")))
                .hasToString("features/auth.yaml:6:5");
        assertThat(catalog.place(Statement.of(StatementKind.SCOPE, "login", "limits")))
                .hasToString("features/auth.yaml:9:5");
    }

    @Test
    void every_kind_of_statement_has_its_place() {
        Catalog catalog = new SmallCatalog(folder)
                .changed("features/auth.yaml", "[ldap]", "[ldap], evidence: [{source: api}]")
                .read();
        assertThat(List.of(
                        Statement.of(StatementKind.FEATURE, "ldap"),
                        Statement.of(StatementKind.DEPENDENCY, "login", "ldap"),
                        Statement.of(StatementKind.PROVISION, "ldap", "identity"),
                        Statement.of(StatementKind.EVIDENCE, "login", "0"),
                        Statement.of(StatementKind.TARGET, "cloud"),
                        Statement.of(StatementKind.REQUIREMENT, "R-3"),
                        Statement.of(StatementKind.WAIVER, "R-1:ldap", "2026-12-31"),
                        Statement.of(StatementKind.PLAN_ITEM, "P-1"),
                        Statement.of(StatementKind.CUSTOMER, "one"),
                        Statement.of(StatementKind.COMMITMENT, "one", "0"),
                        Statement.of(StatementKind.LINK, "wire", "sync"),
                        Statement.of(StatementKind.QUALIFIER, "Q1"),
                        Statement.of(StatementKind.FINDING, "F1")))
                .allSatisfy(statement -> assertThat(catalog.place(statement)).isNotNull());
    }

    @Test
    void hash_follows_names_and_contents_and_nothing_else(@TempDir Path elsewhere) {
        String hash = new SmallCatalog(folder).read().hash();
        SmallCatalog same = new SmallCatalog(elsewhere).with("README.md", "not read");
        assertThat(same.read().hash()).isEqualTo(hash).hasSize(64);
        assertThat(same.changed("findings.yaml", "No LDAP", "No  LDAP").read().hash())
                .isNotEqualTo(hash);
    }

    @Test
    void json_and_windows_line_ends_are_yaml_too() {
        Catalog catalog = new SmallCatalog(folder)
                .with(
                        "features/more.json",
                        "{\"area\": \"auth\", \"features\": [\n\t{\"id\": \"ad\", \"name\": \"AD\"}]}")
                .with("features/lines.yml", "area: auth\r\nfeatures:\r\n  - id: nis\r\n    name: NIS\r\n")
                .read();
        assertThat(catalog.features()).containsKeys("ad", "nis");
        assertThat(catalog.place(Statement.of(StatementKind.FEATURE, "nis"))).hasToString("features/lines.yml:3:5");
    }
}
