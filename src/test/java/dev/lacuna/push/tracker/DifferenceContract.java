package dev.lacuna.push.tracker;

import static dev.lacuna.push.tracker.Bench.formerly;
import static dev.lacuna.push.tracker.Bench.order;
import static dev.lacuna.push.tracker.Bench.work;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.push.tracker.Desk.Seen;
import dev.lacuna.question.backlog.Identity;
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

    protected abstract Desk desk();

    /** A backlog under change, and what the change must come to. */
    private static final class Change {
        private final Random random;
        private final Map<Identity, Class<? extends Step>> expected = new TreeMap<>();
        private final List<Wanted> work = new ArrayList<>();
        private int fresh;

        Change(Random random) {
            this.random = random;
            int size = 1 + random.nextInt(12);
            for (int i = 0; i < size; i++) {
                work.add(another());
            }
        }

        private Wanted another() {
            fresh++;
            return work("f" + fresh + ":limits", "Work " + fresh);
        }

        void happen() {
            expected.clear();
            boolean wasEmpty = work.isEmpty();
            for (Wanted one : List.copyOf(work)) {
                change(one);
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                Wanted added = another();
                work.add(added);
                expected.put(added.id(), Step.Create.class);
            }
            Identity epic = Bench.epic().id();
            if (work.isEmpty() && !wasEmpty) {
                expected.put(epic, Step.Close.class);
            } else if (wasEmpty && !work.isEmpty()) {
                expected.put(epic, Step.Reopen.class);
            }
        }

        private void change(Wanted one) {
            int at = work.indexOf(one);
            switch (random.nextInt(8)) {
                case 0 -> {
                    work.remove(at);
                    expected.put(one.id(), Step.Close.class);
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
                    Wanted renamed = formerly(work("f" + fresh + ":limits", one.title()), old);
                    replace(
                            at,
                            new Wanted(
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

        private void replace(int at, Wanted other) {
            work.set(at, other);
            expected.put(other.id(), Step.Update.class);
        }

        private static Wanted with(
                Wanted one, String title, List<Section> description, Map<String, String> traits, Set<String> tags) {
            return new Wanted(
                    one.id(),
                    one.formerly(),
                    one.parent(),
                    title,
                    description,
                    new TreeMap<>(traits),
                    new TreeSet<>(tags));
        }

        Order order() {
            return Bench.order(work.toArray(Wanted[]::new));
        }
    }

    @Test
    void exactlyTheItemsOfTheDifferenceChange() {
        Seeds.forEach(ROUNDS, seed -> {
            try (Desk desk = desk()) {
                Bench bench = new Bench(desk, Files.createTempDirectory(folder, "seed"));
                Change change = new Change(new Random(seed));
                bench.push(change.order());
                for (int round = 0; round < 3; round++) {
                    Map<String, Seen> before = everything(desk);
                    change.happen();
                    Bench.Ran ran = bench.push(change.order());
                    assertThat(ran.result().complete()).isTrue();
                    Map<Identity, Class<?>> steps = new TreeMap<>();
                    ran.plan().steps().forEach(step -> steps.put(step.id(), step.getClass()));
                    assertThat(steps).isEqualTo(change.expected);
                    Set<String> touched = new TreeSet<>();
                    ran.result().done().forEach(done -> touched.add(done.key()));
                    Map<String, Seen> after = everything(desk);
                    before.keySet().removeAll(touched);
                    assertThat(after).containsAllEntriesOf(before);
                    assertThat(after.values().stream().filter(Seen::open))
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
        try (Desk desk = desk()) {
            Bench bench = new Bench(desk, folder);
            bench.push(order(work("a:limits", "A"), work("b:limits", "B")));
            assertThat(bench.push(order(work("b:limits", "B"), work("a:limits", "A")))
                            .plan()
                            .steps())
                    .isEmpty();
        }
    }

    private static Map<String, Seen> everything(Desk desk) {
        Map<String, Seen> all = new HashMap<>();
        desk.items().forEach(seen -> all.put(seen.key(), seen));
        return all;
    }
}
