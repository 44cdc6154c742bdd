package dev.lacuna.question.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.random.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DecisionSearchTest {

    @Test
    void noOtherDecisionsUnlockMoreOrAsMuchWithFewer() {
        Seeds.forEach(500, seed -> {
            List<SortedSet<String>> takes = takes(Seeds.random(seed));
            DecisionSearch choice = new DecisionSearch(takes, 3);
            assertThat(choice.proven()).isTrue();
            assertThat(choice.best()).hasSizeLessThanOrEqualTo(3);
            for (SortedSet<String> other : all(3)) {
                long difference = unlocked(takes, other) - unlocked(takes, choice.best());
                assertThat(difference).as("%s of %s", other, takes).isNotPositive();
                if (difference == 0) {
                    assertThat(other).hasSizeGreaterThanOrEqualTo(choice.best().size());
                }
            }
        });
    }

    @Test
    void whereNotAllCanBeTriedThatIsSaidAndTheChoiceIsStillAGoodOne() {
        Random random = Seeds.random(1);
        List<SortedSet<String>> takes = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            takes.add(new TreeSet<>(List.of("f" + random.nextInt(60), "f" + random.nextInt(60) + "x")));
        }
        for (int i = 0; i < 40; i++) {
            takes.add(new TreeSet<>(List.of("hub")));
        }
        DecisionSearch choice = new DecisionSearch(takes, 5);
        assertThat(choice.proven()).isFalse();
        assertThat(choice.best()).contains("hub").hasSize(5);
    }

    @Test
    void whatTakesTooMuchIsLeftOut() {
        List<SortedSet<String>> takes = List.of(new TreeSet<>(List.of("a", "b", "c", "d", "e", "f")));
        assertThat(new DecisionSearch(takes, 5).best()).isEmpty();
    }

    private static long unlocked(List<SortedSet<String>> takes, Set<String> chosen) {
        return takes.stream().filter(chosen::containsAll).count();
    }

    private static List<SortedSet<String>> takes(Random random) {
        List<SortedSet<String>> takes = new ArrayList<>();
        int gaps = 1 + random.nextInt(12);
        for (int i = 0; i < gaps; i++) {
            SortedSet<String> set = new TreeSet<>();
            int size = 1 + random.nextInt(4);
            for (int j = 0; j < size; j++) {
                set.add("f" + random.nextInt(7));
            }
            takes.add(set);
        }
        return takes;
    }

    private static List<SortedSet<String>> all(int most) {
        List<SortedSet<String>> all = new ArrayList<>();
        for (int set = 0; set < 1 << 7; set++) {
            SortedSet<String> chosen = new TreeSet<>();
            for (int i = 0; i < 7; i++) {
                if ((set >> i & 1) == 1) {
                    chosen.add("f" + i);
                }
            }
            if (chosen.size() <= most) {
                all.add(chosen);
            }
        }
        return all;
    }
}
