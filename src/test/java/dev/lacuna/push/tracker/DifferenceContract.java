package dev.lacuna.push.tracker;

import static dev.lacuna.push.tracker.PushFixture.formerly;
import static dev.lacuna.push.tracker.PushFixture.order;
import static dev.lacuna.push.tracker.PushFixture.work;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.push.tracker.TrackerDriver.VisibleItem;
import dev.lacuna.question.backlog.ItemIdentity;
import dev.lacuna.question.backlog.Section;
import dev.lacuna.random.Seeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Push, change the backlog at random, push again: the items of the difference change, and no others. */
public abstract class DifferenceContract {
    private static final int ROUNDS = 12;

    @TempDir
    Path folder = Path.of("");

    protected abstract TrackerDriver desk();

    /** A backlog under change, and what the change must come to. */
    private static final class ChangedBacklog {
        private final Random random;
        private final Map<ItemIdentity, Class<? extends PushStep>> expected = new TreeMap<>();
        private final List<DesiredItem> work = new ArrayList<>();
        private int fresh;

        ChangedBacklog(Random random) {
            this.random = random;
            int size = 1 + random.nextInt(12);
            for (int i = 0; i < size; i++) {
                work.add(another());
            }
        }

        private DesiredItem another() {
            fresh++;
            return work("f" + fresh + ":limits", "Work " + fresh);
        }

        void happen() {
            expected.clear();
            boolean wasEmpty = work.isEmpty();
            for (DesiredItem one : List.copyOf(work)) {
                change(one);
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                DesiredItem added = another();
                work.add(added);
                expected.put(added.id(), PushStep.Create.class);
            }
            ItemIdentity epic = PushFixture.epic().id();
            if (work.isEmpty() && !wasEmpty) {
                expected.put(epic, PushStep.Close.class);
            } else if (wasEmpty && !work.isEmpty()) {
                expected.put(epic, PushStep.Reopen.class);
            }
        }

        private void change(DesiredItem one) {
            int at = work.indexOf(one);
            switch (random.nextInt(8)) {
                case 0 -> {
                    work.remove(at);
                    expected.put(one.id(), PushStep.Close.class);
                }
                case 1 -> replace(at, with(one, one.title() + "!", one.description(), one.traits(), one.tags()));
                case 2 -> {
                    List<Section> longer = new ArrayList<>(one.description());
                    longer.add(new Section("More " + random.nextInt(1_000_000), List.of("Words."), List.of()));
                    replace(at, with(one, one.title(), longer, one.traits(), one.tags()));
                }
                case 3 -> {
                    TreeMap<String, String> traits = new TreeMap<>(one.traits());
                    traits.put("owner", "team" + random.nextInt(1_000_000));
                    replace(at, with(one, one.title(), one.description(), traits, one.tags()));
                }
                case 4 -> {
                    fresh++;
                    String old = one.id().value().substring("acme/".length());
                    DesiredItem renamed = formerly(work("f" + fresh + ":limits", one.title()), old);
                    replace(
                            at,
                            new DesiredItem(
                                    renamed.id(),
                                    renamed.formerly(),
                                    one.parent(),
                                    one.title(),
                                    one.description(),
                                    one.traits(),
                                    one.tags()));
                }
                default -> {
                    // stays as it is
                }
            }
        }

        private void replace(int at, DesiredItem other) {
            work.set(at, other);
            expected.put(other.id(), PushStep.Update.class);
        }

        private static DesiredItem with(
                DesiredItem one,
                String title,
                List<Section> description,
                Map<String, String> traits,
                Set<String> tags) {
            return new DesiredItem(
                    one.id(),
                    one.formerly(),
                    one.parent(),
                    title,
                    description,
                    new TreeMap<>(traits),
                    new TreeSet<>(tags));
        }

        DesiredState order() {
            return PushFixture.order(work.toArray(DesiredItem[]::new));
        }
    }

    @Test
    void exactlyTheItemsOfTheDifferenceChange() {
        Seeds.forEach(ROUNDS, seed -> {
            try (TrackerDriver desk = desk()) {
                PushFixture bench = new PushFixture(desk, Files.createTempDirectory(folder, "seed"));
                ChangedBacklog change = new ChangedBacklog(new Random(seed));
                bench.push(change.order());
                for (int round = 0; round < 3; round++) {
                    Map<String, VisibleItem> before = everything(desk);
                    change.happen();
                    PushFixture.PushRun ran = bench.push(change.order());
                    assertThat(ran.result().complete()).isTrue();
                    Map<ItemIdentity, Class<?>> steps = new TreeMap<>();
                    ran.plan().steps().forEach(step -> steps.put(step.id(), step.getClass()));
                    assertThat(steps).isEqualTo(change.expected);
                    Set<String> touched = new TreeSet<>();
                    ran.result().done().forEach(done -> touched.add(done.key()));
                    Map<String, VisibleItem> after = everything(desk);
                    before.keySet().removeAll(touched);
                    assertThat(after).containsAllEntriesOf(before);
                    assertThat(after.values().stream().filter(VisibleItem::open))
                            .hasSize(change.work.isEmpty() ? 0 : change.work.size() + 1);
                    assertThat(bench.plan(change.order()).steps()).isEmpty();
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    @Test
    void theOrderOfTheBacklogMakesNoDifference() throws IOException {
        try (TrackerDriver desk = desk()) {
            PushFixture bench = new PushFixture(desk, folder);
            bench.push(order(work("a:limits", "A"), work("b:limits", "B")));
            assertThat(bench.push(order(work("b:limits", "B"), work("a:limits", "A")))
                            .plan()
                            .steps())
                    .isEmpty();
        }
    }

    private static Map<String, VisibleItem> everything(TrackerDriver desk) {
        Map<String, VisibleItem> all = new HashMap<>();
        desk.items().forEach(seen -> all.put(seen.key(), seen));
        return all;
    }
}
