package dev.lacuna.question.backlog;

import static dev.lacuna.question.backlog.Backlogs.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.catalog.Scope;
import dev.lacuna.read.load.SmallCatalog;
import dev.lacuna.rule.Severity;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes work, and what a work item says. */
class WorkBacklogTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SmallCatalog catalog;

    @BeforeEach
    void aPlatformWithARootCauseTwoDependenciesAway() {
        catalog = new SmallCatalog(folder)
                .with("platform.yaml", """
                        platform: acme
                        name: Acme
                        facets: [{id: configuration}, {id: isolation}]
                        areas: [{id: data, name: Data}, {id: auth, name: Authentication}]
                        models: [{id: admin-only}]
                        owners: [{id: core, name: Core team}]
                        releases: [{id: "1.0"}, {id: "1.10"}]
                        """)
                .with("features/auth.yaml", """
                        area: auth
                        features:
                          - id: login
                            name: Login
                            scope: tenant
                            dependsOn: [ldap]
                          - id: ldap
                            name: LDAP provider
                            scope: cluster
                            owner: core
                            effort: {configuration: 8}
                            formerly: [directory]
                            dependsOn: [dns]
                            evidence:
                              - {facet: configuration, source: api, ref: 1 GET /ldap, says: It takes no tenant.}
                              - {facet: isolation, source: api, ref: 1 GET /other}
                          - {id: dns, name: Name service}
                        """)
                .with("features/data/disk.yaml", """
                        features: [{id: disk, name: Disk, area: data, scope: mixed}]
                        """)
                .with("targets/cloud.yaml", """
                        target: cloud
                        name: The cloud
                        requirements:
                          - {id: R-1, title: People log in by tenant, feature: login, facet: configuration,
                             level: mandatory, rationale: They have a directory of their own.}
                          - {id: R-2, title: LDAP in part, feature: ldap, facet: configuration, scope: mixed, level: optional}
                          - {id: R-3, title: Own disks, area: data, facet: isolation, level: recommended}
                          - {id: R-4, title: Own keys, capability: keys, area: data, facet: isolation, level: mandatory}
                        """)
                .with("releases/1.10.yaml", """
                        release: "1.10"
                        items:
                          - {id: P-1, title: LDAP in part, feature: ldap, facets: [configuration], scope: mixed}
                          - {id: P-2, title: Names, feature: dns, scope: tenant}
                        """)
                .with("customers/one.yaml", "id: one\nmodel: admin-only\n")
                .with("topologies/wire.yaml", """
                        id: wire
                        environments: [{id: home, standing: cluster}, {id: cloud, standing: tenant}]
                        links: [{id: sync, from: home, to: cloud, needs: [{feature: disk, facet: isolation}]}]
                        """);
        for (String about : List.of("waivers.yaml", "qualifiers.yaml", "findings.yaml")) {
            assertThat(folder.resolve(about).toFile().delete()).isTrue();
        }
    }

    private WorkBacklog backlog() {
        return Backlogs.of(catalog.read());
    }

    @Test
    void aKnownRootCauseIsToBeBuiltAsFarAsTheHighestDemand() {
        WorkItem ldap = item(backlog(), "acme/ldap:configuration");
        assertThat(ldap.kind()).isEqualTo(WorkItem.WorkKind.BUILD);
        assertThat(ldap.title()).isEqualTo("Make LDAP provider tenant-scoped in configuration");
        assertThat(ldap.what())
                .isEqualTo("LDAP provider (ldap) is cluster-scoped in configuration. It has to be tenant-scoped.");
        assertThat(ldap.wanted()).isEqualTo(Scope.TENANT);
        assertThat(ldap.severity()).isEqualTo(Severity.BLOCKER);
        assertThat(ldap.gapIds()).containsExactly("R-1:login", "R-2:ldap");
        assertThat(ldap.effort()).isEqualTo(new BigDecimal("8"));
        assertThat(ldap.ownerName()).isEqualTo("Core team");
    }

    @Test
    void eachDemandIsACriterionThatNamesTheGapsItHelpsToClose() {
        assertThat(item(backlog(), "acme/ldap:configuration").acceptance())
                .containsExactly(
                        "The scope of LDAP provider (ldap) in facet configuration is mixed or better; helps close R-2:ldap.",
                        "The scope of LDAP provider (ldap) in facet configuration is tenant; helps close R-1:login.");
    }

    @Test
    void whyIsToldInTheWordsOfTheRequirements() {
        assertThat(item(backlog(), "acme/ldap:configuration").why())
                .containsExactly(
                        "R-1 (mandatory): People log in by tenant. They have a directory of their own.",
                        "R-2 (optional): LDAP in part");
    }

    @Test
    void onlyTheEvidenceOfTheFacetIsTold() {
        assertThat(item(backlog(), "acme/ldap:configuration").description())
                .filteredOn(section -> section.heading().equals("Evidence"))
                .singleElement()
                .satisfies(section ->
                        assertThat(section.points()).containsExactly("api · 1 GET /ldap · It takes no tenant."));
    }

    @Test
    void anUnknownScopeIsToBeEstablishedAndNobodyKnowsItsEffort() {
        WorkItem dns = item(backlog(), "acme/dns:configuration");
        assertThat(dns.kind()).isEqualTo(WorkItem.WorkKind.ESTABLISH);
        assertThat(dns.title()).isEqualTo("Establish how far Name service is tenant-scoped in configuration");
        assertThat(dns.effort()).isNull();
        assertThat(dns.acceptance())
                .first()
                .isEqualTo("The catalog says the scope of Name service (dns) in facet configuration, with evidence.");
    }

    @Test
    void aCapabilityThatNobodyProvidesIsNamedByItsRequirement() {
        WorkItem keys = item(backlog(), "acme/R-4:isolation");
        assertThat(keys.title()).isEqualTo("Provide keys, tenant-scoped in isolation");
        assertThat(keys.area()).isEqualTo("data");
        assertThat(keys.acceptance())
                .containsExactly(
                        "A feature provides keys, and its scope in facet isolation is tenant; helps close R-4.");
    }

    @Test
    void workWaitsForTheWorkThatItReaches() {
        WorkBacklog backlog = backlog();
        assertThat(item(backlog, "acme/ldap:configuration").waitsFor()).containsExactly("acme/dns:configuration");
        assertThat(item(backlog, "acme/dns:configuration").waitsFor()).isEmpty();
    }

    @Test
    void membersOfACycleAreDoneTogetherAndDoNotWaitForEachOther() {
        catalog.changed("features/auth.yaml", "name: Name service}", "name: Name service, dependsOn: [ldap]}");
        WorkItem ldap = item(backlog(), "acme/ldap:configuration");
        assertThat(ldap.waitsFor()).isEmpty();
        assertThat(ldap.together()).containsExactly("acme/dns:configuration");
    }

    @Test
    void aPlanThatRaisesItFarEnoughGivesTheRelease() {
        WorkBacklog backlog = backlog();
        assertThat(item(backlog, "acme/dns:configuration").release()).isEqualTo("1.10");
        WorkItem ldap = item(backlog, "acme/ldap:configuration");
        assertThat(ldap.release()).isNull();
        assertThat(ldap.planned()).singleElement().satisfies(planned -> {
            assertThat(planned.item()).isEqualTo("P-1");
            assertThat(planned.enough()).isFalse();
        });
    }

    @Test
    void withAReleaseAskedForWhatItsPlanDeliversIsNoWork() {
        WorkBacklog later = Backlogs.of(catalog.read(), "1.10", Rank.UNLOCKS, Selection.all());
        assertThat(later.all()).extracting(WorkItem::id).doesNotContain("acme/dns:configuration");
        assertThat(item(later, "acme/ldap:configuration").what()).contains("is tenant-scoped only in part");
    }

    @Test
    void aRenamedFeatureIsKnownByItsFormerIdsToo() {
        assertThat(item(backlog(), "acme/ldap:configuration").formerIds())
                .containsExactly("acme/directory:configuration");
    }

    @Test
    void aWaivedGapAsksForNothing() {
        catalog.with("waivers.yaml", """
                waivers: [{requirement: R-4, until: 2026-12-31, approvedBy: board, reason: later}]
                """);
        assertThat(backlog().all()).extracting(WorkItem::id).doesNotContain("acme/R-4:isolation");
    }

    @Test
    void thereIsAnEpicForEachAreaWithWorkAndNoItemCanHaveItsId() {
        WorkBacklog backlog = backlog();
        assertThat(backlog.epics()).extracting(Epic::id).containsExactly("acme/data", "acme/auth");
        assertThat(backlog.epics()).extracting(Epic::title).contains("Authentication: tenancy for The cloud");
        assertThat(backlog.all()).allSatisfy(item -> assertThat(item.id()).contains(":"));
    }

    @Test
    void whoTouchesWhatIsSaidToBeNotRecordedUntilItIs() {
        WorkBacklog backlog = backlog();
        assertThat(backlog.customersRecorded()).isFalse();
        assertThat(new RankExplanation(backlog).explanation())
                .anyMatch(sentence -> sentence.contains("is not recorded"));
        CustomerReach touched = new CustomerReach(true, Map.of("ldap:configuration", new TreeSet<>(Set.of("one"))));
        assertThat(touched.by("ldap:configuration")).containsExactly("one");
        assertThat(touched.by("dns:configuration")).isEmpty();
    }
}
