package dev.lacuna.random;

import dev.lacuna.catalog.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Draws from what a catalog is made of. */
final class RandomValues {
    private static final List<Scope> DEMANDABLE = List.of(Scope.CLUSTER, Scope.MIXED, Scope.TENANT, Scope.TENANT);

    private final Random random;
    private final double good;

    /** Some catalogs are nearly ready and others far from it, so that each verdict is met often enough. */
    RandomValues(Random random) {
        this.random = random;
        good = random.nextDouble();
    }

    boolean chance(double likely) {
        return random.nextDouble() < likely;
    }

    /** From {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** At most so many different ones, in any order. */
    <T> List<T> some(List<T> all, int most) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(all.size(), between(0, most))));
    }

    /** {@code a1}, {@code a2}, … */
    List<String> ids(String prefix, int least, int most) {
        return IntStream.rangeClosed(1, between(least, most))
                .mapToObj(number -> prefix + number)
                .toList();
    }

    Scope scope() {
        return chance(good) ? Scope.TENANT : one(List.of(Scope.values()));
    }

    Scope demanded() {
        return one(DEMANDABLE);
    }
}
