package dev.lacuna.push.tracker;

import static dev.lacuna.push.tracker.PushFixture.epic;
import static dev.lacuna.push.tracker.PushFixture.order;
import static dev.lacuna.push.tracker.PushFixture.work;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What people do to items in a tracker, and what pushes make of it. */
public abstract class ManualEditContract extends PushTestBase {
    /** Takes all labels from an item. */
    protected abstract void unlabel(String key);

    @Test
    void onlyWhatChangedIsUpdatedAndPeoplesTextAndLabelsStay() {
        bench.push(two());
        desk.write(seen(LDAP).key(), "Asked by Ann.", "Bob looks at it.");
        desk.label(seen(LDAP).key(), "sprint-7");
        DesiredItem other = work("auth.ldap:configuration", "Make LDAP tenant-scoped");
        PushFixture.PushRun ran = bench.push(order(other, dns()));
        assertThat(ran.plan().steps()).singleElement().satisfies(step -> {
            assertThat(step.id()).isEqualTo(LDAP);
            assertThat(((PushStep.Update) step).differences())
                    .extracting(FieldDifference::field)
                    .containsExactly(FieldDifference.ManagedField.TITLE);
        });
        DesiredItem longer = new DesiredItem(
                LDAP, List.of(), other.parent(), other.title(), epic().description(), other.traits(), other.tags());
        assertThat(bench.push(order(longer, dns())).result().count(PushStep.Update.class))
                .isEqualTo(1);
        assertThat(seen(LDAP).title()).isEqualTo("Make LDAP tenant-scoped");
        assertThat(seen(LDAP).text())
                .contains("Asked by Ann.", "Bob looks at it.", "All the work in the area.")
                .doesNotContain("cluster-scoped, and");
        assertThat(seen(LDAP).labels()).contains("sprint-7");
        assertThat(bench.push(order(longer, dns())).plan().steps()).isEmpty();
    }

    @Test
    void aTitleThatPeopleChangedIsPutRightAndSaidSo() {
        bench.push(two());
        desk.retitle(seen(LDAP).key(), "Whatever");
        PushPlan plan = bench.plan(two());
        assertThat(plan.steps())
                .singleElement()
                .isInstanceOfSatisfying(
                        PushStep.Update.class,
                        update -> assertThat(update.differences())
                                .containsExactly(new FieldDifference(
                                        FieldDifference.ManagedField.TITLE,
                                        "Whatever",
                                        "Make LDAP provider tenant-scoped in configuration")));
    }

    @Test
    void whatPeopleClosedStaysClosedAndIsSaidSo() {
        bench.push(two());
        desk.closeItem(seen(LDAP).key());
        PushFixture.PushRun ran = bench.push(two());
        assertThat(ran.plan().steps()).isEmpty();
        assertThat(ran.plan().remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).contains("closed by people"));
        // Once it is mended, and comes back, it is work again.
        bench.push(order(dns()));
        bench.push(two());
        assertThat(seen(LDAP).open()).isTrue();
    }

    @Test
    void whatPeopleOpenedAgainStaysOpen() {
        bench.push(two());
        bench.push(order(dns()));
        desk.reopenItem(seen(LDAP).key());
        PushFixture.PushRun ran = bench.push(order(dns()));
        assertThat(ran.plan().steps()).isEmpty();
        assertThat(ran.plan().remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).contains("opened again by people"));
    }

    @Test
    void whatPeopleDeletedIsNotMadeAnew() {
        bench.push(two());
        desk.delete(seen(LDAP).key());
        PushFixture.PushRun ran = bench.push(two());
        assertThat(ran.plan().steps()).isEmpty();
        assertThat(ran.plan().remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).contains("was deleted, or moved"));
        assertThat(desk.item(LDAP)).isEmpty();
    }

    @Test
    void whatPeopleMovedIsKeptWhereItIs() {
        bench.push(two());
        desk.move(seen(LDAP).key());
        DesiredItem other = work("auth.ldap:configuration", "Make LDAP tenant-scoped");
        PushFixture.PushRun ran = bench.push(order(other, dns()));
        assertThat(ran.plan().remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).contains("was moved to"));
        assertThat(ran.result().failed()).isEmpty();
        assertThat(seen(LDAP).title()).isEqualTo("Make LDAP tenant-scoped");
        assertThat(desk.size()).isEqualTo(3);
    }

    @Test
    void labelsThatLookAlikeMatchNothing() {
        String label = LDAP.label(50);
        desk.make(
                "Looks alike",
                Set.of(
                        "lacuna",
                        "lacuna-acme-auth.ldap-configuration",
                        label.toUpperCase(java.util.Locale.ROOT) + "x"));
        desk.make(
                "Has the very label, and no mark",
                Set.of("lacuna", LDAP.label(tracker().longestLabel())));
        bench.push(two());
        assertThat(desk.size()).isEqualTo(5);
        assertThat(desk.count(LDAP)).isEqualTo(2);
        assertThat(bench.push(two()).plan().steps()).isEmpty();
        assertThat(bench.push(two(), "other.json").plan().steps()).isEmpty();
        assertThat(desk.size()).isEqualTo(5);
    }

    @Test
    void aCopyThatPeopleMadeIsLeftAlone() {
        bench.push(two());
        desk.copy(seen(LDAP).key());
        PushFixture.PushRun ran = bench.push(two());
        assertThat(ran.plan().steps()).isEmpty();
        assertThat(ran.plan().remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).contains("carries the same mark"));
    }

    @Test
    void anItemThatLostItsLabelIsStillKnown() {
        bench.push(two());
        TrackerDriver.VisibleItem ldap = seen(LDAP);
        assertThat(ldap.labels()).contains("lacuna");
        unlabel(ldap.key());
        assertThat(bench.push(two()).result().count(PushStep.Update.class)).isEqualTo(1);
        assertThat(seen(LDAP).labels()).contains("lacuna");
        assertThat(desk.size()).isEqualTo(3);
    }

    @Test
    void whatPeopleWriteWhileAPushIsGoingOnStays() {
        bench.push(two());
        String key = seen(LDAP).key();
        boolean[] written = new boolean[1];
        desk.server().disturb(request -> {
            boolean looksAgain = request.path().endsWith("/bulkfetch")
                    || (request.method().equals("GET") && request.path().matches(".*/issues/\\d+"));
            if (looksAgain && !written[0]) {
                written[0] = true;
                desk.write(key, "Just now, by Ann.", "And by Bob.");
            }
            return null;
        });
        DesiredItem other = new DesiredItem(
                LDAP, List.of(), epic().id(), ldap().title(), epic().description(), ldap().traits(), ldap().tags());
        assertThat(bench.push(order(other, dns())).result().count(PushStep.Update.class))
                .isEqualTo(1);
        assertThat(written[0]).isTrue();
        assertThat(seen(LDAP).text()).contains("Just now, by Ann.", "And by Bob.", "All the work in the area.");
    }
}
