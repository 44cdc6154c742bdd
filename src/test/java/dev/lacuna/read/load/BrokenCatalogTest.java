package dev.lacuna.read.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.Golden;
import dev.lacuna.read.Problem;
import dev.lacuna.read.Problems;
import dev.lacuna.read.ProblemsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BrokenCatalogTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/lacuna/read/load");

    @Golden.Renewable
    @Test
    void every_problem_is_told_in_one_go_by_place() {
        String told =
                String.join("\n", ProblemCapture.problems(() -> CatalogFolder.read(FOLDER.resolve("broken")))) + "\n";
        Golden.hold(FOLDER.resolve("broken.txt"), told);
    }

    @Test
    void order_in_which_problems_are_found_does_not_show() {
        List<Problem> sorted = List.copyOf(problems());
        List<Problem> shuffled = new ArrayList<>(sorted);
        long seed = System.nanoTime();
        Collections.shuffle(shuffled, new Random(seed));
        Problems again = new Problems();
        shuffled.forEach(problem -> again.add(problem.place(), problem.says(), problem.maybe()));
        assertThat(again.all()).as("seed %d", seed).isEqualTo(sorted);
    }

    private static List<Problem> problems() {
        try {
            CatalogFolder.read(FOLDER.resolve("broken"));
            return List.of();
        } catch (ProblemsException e) {
            return e.problems();
        }
    }
}
