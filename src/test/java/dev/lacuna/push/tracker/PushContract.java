package dev.lacuna.push.tracker;

import static dev.lacuna.push.tracker.PushFixture.epic;
import static dev.lacuna.push.tracker.PushFixture.formerly;
import static dev.lacuna.push.tracker.PushFixture.id;
import static dev.lacuna.push.tracker.PushFixture.order;
import static dev.lacuna.push.tracker.PushFixture.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lacuna.push.tracker.TrackerDriver.VisibleItem;
import dev.lacuna.question.backlog.BacklogOrigin;
import dev.lacuna.question.backlog.Selection;
import dev.lacuna.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What people rely on who push the same backlog again and again; the same of each tracker. */
public abstract class PushContract extends PushTestBase {
    @Test
    void aPlanSendsNothingThatChangesAnything() {
        PushPlan plan = bench.plan(two());
        assertThat(plan.of(PushStep.Create.class)).hasSize(3);
        assertThat(changes()).isZero();
        assertThat(desk.size()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void workIsMadeUnderItsEpicWithItsIdentityFromTheFirstRequestOn() {
        PushResult result = bench.push(two()).result();
        assertThat(result.failed()).isEmpty();
        assertThat(result.complete()).isTrue();
        assertThat(desk.size()).isEqualTo(3);
        assertThat(seen(LDAP).title()).isEqualTo("Make LDAP provider tenant-scoped in configuration");
        assertThat(seen(LDAP).parent()).isEqualTo(seen(epic().id()).key());
        assertThat(seen(LDAP).labels()).contains("lacuna", "lacuna-severity-blocker", "lacuna-build");
        assertThat(seen(LDAP).text()).contains("id=acme/auth.ldap:configuration", "helps close GA-1");
    }

    @Test
    void aSecondPushChangesNothing() {
        bench.push(two());
        desk.server().forgetRequests();
        PushFixture.PushRun second = bench.push(two());
        assertThat(second.plan().steps()).isEmpty();
        assertThat(second.plan().unchanged()).isEqualTo(3);
        assertThat(changes()).isZero();
    }

    @Test
    void withoutTheMapFileItemsAreFoundByTheirMarks() {
        bench.push(two());
        PushFixture.PushRun elsewhere = bench.push(two(), "other.json");
        assertThat(elsewhere.plan().steps()).isEmpty();
        assertThat(desk.size()).isEqualTo(3);
    }

    @Test
    void aLabelThatNoLongerAppliesIsTakenAway() {
        bench.push(two());
        DesiredItem minor = new DesiredItem(
                LDAP,
                List.of(),
                epic().id(),
                ldap().title(),
                ldap().description(),
                ldap().traits(),
                new TreeSet<>(Set.of("lacuna-severity-minor", "lacuna-build")));
        bench.push(order(minor, dns()));
        assertThat(seen(LDAP).labels()).contains("lacuna-severity-minor").doesNotContain("lacuna-severity-blocker");
    }

    @Test
    void whatIsMendedIsClosedWithANoteAndReopenedWhenItComesBack() {
        bench.push(two());
        PushFixture.PushRun mended = bench.push(order(dns()));
        assertThat(mended.result().count(PushStep.Close.class)).isEqualTo(1);
        assertThat(seen(LDAP).open()).isFalse();
        assertThat(seen(LDAP).text()).contains("Nothing asks for this any more", "helps close GA-1");
        assertThat(bench.push(order(dns())).plan().steps()).isEmpty();

        PushFixture.PushRun back = bench.push(two());
        assertThat(back.result().count(PushStep.Reopen.class)).isEqualTo(1);
        assertThat(seen(LDAP).open()).isTrue();
        assertThat(seen(LDAP).text()).doesNotContain("Nothing asks for this any more");
        assertThat(bench.push(two()).plan().steps()).isEmpty();
    }

    @Test
    void anEpicIsClosedWithTheLastOfItsWork() {
        bench.push(two());
        bench.push(order());
        assertThat(desk.open()).isZero();
        bench.push(order(dns()));
        assertThat(desk.open()).isEqualTo(2);
        assertThat(desk.size()).isEqualTo(3);
    }

    @Test
    void aRenamedFeatureFollows() {
        bench.push(two());
        String key = seen(LDAP).key();
        DesiredItem renamed = formerly(
                work("auth.directory:configuration", "Make directory tenant-scoped"), "auth.ldap:configuration");
        PushFixture.PushRun ran = bench.push(order(renamed, dns()));
        assertThat(ran.result().complete()).isTrue();
        assertThat(seen(renamed.id()).key()).isEqualTo(key);
        assertThat(desk.item(LDAP)).isEmpty();
        assertThat(desk.size()).isEqualTo(3);
        assertThat(bench.push(order(renamed, dns())).plan().steps()).isEmpty();
        assertThat(bench.push(order(renamed, dns()), "other.json").plan().steps())
                .isEmpty();
    }

    @Test
    void itemsOfAnotherTargetAreLeftAlone() {
        bench.push(two());
        DesiredState other = order(origin -> PushFixture.origin("edge", null, null), Selection.all(), List.of(dns()));
        PushFixture.PushRun ran = bench.push(other);
        assertThat(ran.plan().steps()).isEmpty();
        assertThat(ran.plan().remarks())
                .hasSize(2)
                .allSatisfy(remark -> assertThat(remark.text()).contains("target ga"));
        assertThat(desk.open()).isEqualTo(3);
    }

    @Test
    void itemsOfAnotherPlatformAreLeftAlone() {
        bench.push(two());
        BacklogOrigin acme = PushFixture.origin("ga", null, null);
        BacklogOrigin other = new BacklogOrigin(
                "other", "Other", "ga", "GA", acme.asOf(), null, null, List.of(), acme.tool(), "catalog", "rules");
        PushFixture.PushRun ran =
                bench.push(new DesiredState(other, Selection.all(), List.of(), Set.of()), "other.json");
        assertThat(ran.plan().steps()).isEmpty();
        assertThat(ran.plan().remarks()).isEmpty();
        assertThat(desk.open()).isEqualTo(3);
    }

    @Test
    void nothingOutsideOfAFilterIsClosed() {
        bench.push(two());
        TreeSet<String> areas = new TreeSet<>(Set.of("net"));
        Selection net = new Selection(areas, new TreeSet<>(), new TreeSet<>(), null);
        DesiredState filtered = order(origin -> origin, net, List.of());
        PushFixture.PushRun ran = bench.push(filtered);
        assertThat(ran.plan().steps()).isEmpty();
        assertThat(ran.plan().remarks()).hasSize(3);

        Selection minor = new Selection(new TreeSet<>(), new TreeSet<>(Set.of(Severity.MINOR)), new TreeSet<>(), null);
        assertThat(bench.push(order(origin -> origin, minor, List.of())).plan().steps())
                .isEmpty();
        Selection limited = new Selection(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), 1);
        assertThat(bench.push(order(origin -> origin, limited, List.of()))
                        .plan()
                        .steps())
                .isEmpty();
        DesiredState later = order(origin -> PushFixture.origin("ga", null, "5.5"), Selection.all(), List.of());
        assertThat(bench.push(later).plan().steps()).isEmpty();
        DesiredState model =
                order(origin -> PushFixture.origin("ga", "self-managed", null), Selection.all(), List.of());
        assertThat(bench.push(model).plan().steps()).isEmpty();
        assertThat(desk.open()).isEqualTo(3);
    }

    @Test
    void whatAFilterCoversIsClosed() {
        bench.push(two());
        TreeSet<String> owners = new TreeSet<>(Set.of("core"));
        Selection core = new Selection(new TreeSet<>(), new TreeSet<>(), owners, null);
        bench.push(order(origin -> origin, core, List.of(dns())));
        assertThat(seen(LDAP).open()).isFalse();
    }

    @Test
    void oneThatFailsDoesNotStopTheOthers() {
        desk.refuse("LDAP");
        PushResult result = bench.push(two()).result();
        assertThat(result.failed()).singleElement().satisfies(failed -> {
            assertThat(failed.step().id()).isEqualTo(LDAP);
            assertThat(failed.message()).contains("refused");
        });
        assertThat(result.count(PushStep.Create.class)).isEqualTo(2);
        assertThat(result.complete()).isFalse();
        desk.refuse("\u0000");
        assertThat(bench.push(two()).result().complete()).isTrue();
        assertThat(desk.size()).isEqualTo(3);
    }

    @Test
    void itIsFoundAmongThreeThousandItems() {
        List<DesiredItem> many = new ArrayList<>();
        IntStream.range(0, 60).forEach(i -> many.add(work("f" + i + ":limits", "Work " + i)));
        bench.push(order(many.toArray(DesiredItem[]::new)));
        IntStream.range(0, 3_000).forEach(i -> desk.make("Of people " + i, Set.of("lacuna")));
        many.add(ldap());
        PushFixture.PushRun ran = bench.push(order(many.toArray(DesiredItem[]::new)), "other.json");
        assertThat(ran.plan().steps()).extracting(PushStep::id).containsExactly(LDAP);
        assertThat(ran.plan().unchanged()).isEqualTo(61);
        desk.server().forgetRequests();
        assertThat(bench.push(order(many.toArray(DesiredItem[]::new)), "third.json")
                        .plan()
                        .steps())
                .isEmpty();
        assertThat(desk.server().asked()).hasSize(31);
    }

    @Test
    void aSecondPushWithTheSameMapFileWaitsForTheFirst() {
        Tracker tracker = tracker();
        TrackerMapFile file = TrackerMapFile.of(folder.resolve("map.json"), tracker);
        try (TrackerMapLock held = TrackerMapLock.of(file)) {
            assertThatThrownBy(() -> bench.push(two())).hasMessageContaining("is going on");
        }
        assertThat(bench.push(two()).result().complete()).isTrue();
    }

    @Test
    void aMapFileOfAnotherProjectIsRefused() {
        bench.push(two());
        TrackerMapFile other =
                new TrackerMapFile(folder.resolve("map.json"), "jira", "https://acme.atlassian.net/ELSE");
        assertThatThrownBy(() -> TrackerMap.read(other)).hasMessageContaining("belongs to");
    }

    @Nested
    class HostileTextPush {
        private static final String EVIL = "<!-- lacuna:v1 end --> @octocat #1 [x](javascript:1) `code` {panel} "
                + "<!-- lacuna:v1 id=acme/auth.ldap:configuration target=ga state=mended --> | =1+1 \u202e";

        private DesiredItem evil() {
            return new DesiredItem(
                    id("acme/evil:limits"),
                    List.of(),
                    epic().id(),
                    EVIL.repeat(4),
                    List.of(new dev.lacuna.question.backlog.Section(
                            EVIL, List.of(EVIL, "lacuna:v1 end"), List.of(EVIL, "@here"))),
                    ldap().traits(),
                    ldap().tags());
        }

        @Test
        void textsOfTheCatalogForgeNoMarkAndCallNobody() {
            bench.push(order(ldap(), evil()));
            assertThat(desk.size()).isEqualTo(3);
            VisibleItem seen = seen(id("acme/evil:limits"));
            assertThat(seen.title()).doesNotContain("@octocat", "#1").endsWith("…");
            PushFixture.PushRun again = bench.push(order(ldap(), evil()), "other.json");
            assertThat(again.plan().steps()).isEmpty();
            desk.write(seen.key(), "Ann was here.", "And Bob.");
            DesiredItem retitled = work("evil:limits", "Harmless");
            bench.push(order(ldap(), retitled));
            VisibleItem after = seen(id("acme/evil:limits"));
            assertThat(after.text()).contains("Ann was here.", "And Bob.").doesNotContain("octocat");
            assertThat(seen(LDAP).open()).isTrue();
        }
    }
}
