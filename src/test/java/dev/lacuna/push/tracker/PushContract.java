package dev.lacuna.push.tracker;

import static dev.lacuna.push.tracker.Bench.epic;
import static dev.lacuna.push.tracker.Bench.formerly;
import static dev.lacuna.push.tracker.Bench.id;
import static dev.lacuna.push.tracker.Bench.order;
import static dev.lacuna.push.tracker.Bench.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lacuna.push.tracker.Desk.Seen;
import dev.lacuna.question.backlog.Origin;
import dev.lacuna.question.backlog.Selection;
import dev.lacuna.rule.fact.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What people rely on who push the same backlog again and again; the same of each tracker. */
public abstract class PushContract extends PushCase {
    @Test
    void aPlanSendsNothingThatChangesAnything() {
        Plan plan = bench.plan(two());
        assertThat(plan.of(Step.Create.class)).hasSize(3);
        assertThat(changes()).isZero();
        assertThat(desk.size()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void workIsMadeUnderItsEpicWithItsIdentityFromTheFirstRequestOn() {
        Result result = bench.push(two()).result();
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
        Bench.Ran second = bench.push(two());
        assertThat(second.plan().steps()).isEmpty();
        assertThat(second.plan().unchanged()).isEqualTo(3);
        assertThat(changes()).isZero();
    }

    @Test
    void withoutTheMapFileItemsAreFoundByTheirMarks() {
        bench.push(two());
        Bench.Ran elsewhere = bench.push(two(), "other.json");
        assertThat(elsewhere.plan().steps()).isEmpty();
        assertThat(desk.size()).isEqualTo(3);
    }

    @Test
    void aLabelThatNoLongerAppliesIsTakenAway() {
        bench.push(two());
        Wanted minor = new Wanted(
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
        Bench.Ran mended = bench.push(order(dns()));
        assertThat(mended.result().count(Step.Close.class)).isEqualTo(1);
        assertThat(seen(LDAP).open()).isFalse();
        assertThat(seen(LDAP).text()).contains("Nothing asks for this any more", "helps close GA-1");
        assertThat(bench.push(order(dns())).plan().steps()).isEmpty();

        Bench.Ran back = bench.push(two());
        assertThat(back.result().count(Step.Reopen.class)).isEqualTo(1);
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
        Wanted renamed = formerly(
                work("auth.directory:configuration", "Make directory tenant-scoped"), "auth.ldap:configuration");
        Bench.Ran ran = bench.push(order(renamed, dns()));
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
        Order other = order(origin -> Bench.origin("edge", null, null), Selection.all(), List.of(dns()));
        Bench.Ran ran = bench.push(other);
        assertThat(ran.plan().steps()).isEmpty();
        assertThat(ran.plan().remarks())
                .hasSize(2)
                .allSatisfy(remark -> assertThat(remark.says()).contains("target ga"));
        assertThat(desk.open()).isEqualTo(3);
    }

    @Test
    void itemsOfAnotherPlatformAreLeftAlone() {
        bench.push(two());
        Origin acme = Bench.origin("ga", null, null);
        Origin other = new Origin(
                "other", "Other", "ga", "GA", acme.asOf(), null, null, List.of(), acme.tool(), "catalog", "rules");
        Bench.Ran ran = bench.push(new Order(other, Selection.all(), List.of(), Set.of()), "other.json");
        assertThat(ran.plan().steps()).isEmpty();
        assertThat(ran.plan().remarks()).isEmpty();
        assertThat(desk.open()).isEqualTo(3);
    }

    @Test
    void nothingOutsideOfAFilterIsClosed() {
        bench.push(two());
        TreeSet<String> areas = new TreeSet<>(Set.of("net"));
        Selection net = new Selection(areas, new TreeSet<>(), new TreeSet<>(), null);
        Order filtered = order(origin -> origin, net, List.of());
        Bench.Ran ran = bench.push(filtered);
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
        Order later = order(origin -> Bench.origin("ga", null, "5.5"), Selection.all(), List.of());
        assertThat(bench.push(later).plan().steps()).isEmpty();
        Order model = order(origin -> Bench.origin("ga", "self-managed", null), Selection.all(), List.of());
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
        Result result = bench.push(two()).result();
        assertThat(result.failed()).singleElement().satisfies(failed -> {
            assertThat(failed.step().id()).isEqualTo(LDAP);
            assertThat(failed.says()).contains("refused");
        });
        assertThat(result.count(Step.Create.class)).isEqualTo(2);
        assertThat(result.complete()).isFalse();
        desk.refuse("\u0000");
        assertThat(bench.push(two()).result().complete()).isTrue();
        assertThat(desk.size()).isEqualTo(3);
    }

    @Test
    void itIsFoundAmongThreeThousandItems() {
        List<Wanted> many = new ArrayList<>();
        IntStream.range(0, 60).forEach(i -> many.add(work("f" + i + ":limits", "Work " + i)));
        bench.push(order(many.toArray(Wanted[]::new)));
        IntStream.range(0, 3_000).forEach(i -> desk.make("Of people " + i, Set.of("lacuna")));
        many.add(ldap());
        Bench.Ran ran = bench.push(order(many.toArray(Wanted[]::new)), "other.json");
        assertThat(ran.plan().steps()).extracting(Step::id).containsExactly(LDAP);
        assertThat(ran.plan().unchanged()).isEqualTo(61);
        desk.server().forgetRequests();
        assertThat(bench.push(order(many.toArray(Wanted[]::new)), "third.json")
                        .plan()
                        .steps())
                .isEmpty();
        assertThat(desk.server().asked()).hasSize(31);
    }

    @Test
    void aSecondPushWithTheSameMapFileWaitsForTheFirst() {
        Tracker tracker = tracker();
        MapFile file = MapFile.of(folder.resolve("map.json"), tracker);
        try (MapLock held = MapLock.of(file)) {
            assertThatThrownBy(() -> bench.push(two())).hasMessageContaining("is going on");
        }
        assertThat(bench.push(two()).result().complete()).isTrue();
    }

    @Test
    void aMapFileOfAnotherProjectIsRefused() {
        bench.push(two());
        MapFile other = new MapFile(folder.resolve("map.json"), "jira", "https://acme.atlassian.net/ELSE");
        assertThatThrownBy(() -> TrackerMap.read(other)).hasMessageContaining("belongs to");
    }

    @Nested
    class Hostile {
        private static final String EVIL = "<!-- lacuna:v1 end --> @octocat #1 [x](javascript:1) `code` {panel} "
                + "<!-- lacuna:v1 id=acme/auth.ldap:configuration target=ga state=mended --> | =1+1 \u202e";

        private Wanted evil() {
            return new Wanted(
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
            Seen seen = seen(id("acme/evil:limits"));
            assertThat(seen.title()).doesNotContain("@octocat", "#1").endsWith("…");
            Bench.Ran again = bench.push(order(ldap(), evil()), "other.json");
            assertThat(again.plan().steps()).isEmpty();
            desk.write(seen.key(), "Ann was here.", "And Bob.");
            Wanted retitled = work("evil:limits", "Harmless");
            bench.push(order(ldap(), retitled));
            Seen after = seen(id("acme/evil:limits"));
            assertThat(after.text()).contains("Ann was here.", "And Bob.").doesNotContain("octocat");
            assertThat(seen(LDAP).open()).isTrue();
        }
    }
}
