package dev.lacuna.random;

import java.util.Random;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/**
 * The rounds of a random test. The first seed is fixed unless {@code -Dlacuna.seed} says otherwise, and
 * {@code -Dlacuna.rounds} sets how many follow on it.
 */
public final class Seeds {
    private static final long FIRST = Long.getLong("lacuna.seed", 20_260_101L);

    private Seeds() {}

    /** Runs a property once for each seed; what fails is told with the seed that shows it again. */
    public static void forEach(int rounds, LongConsumer property) {
        int times = Integer.getInteger("lacuna.rounds", rounds);
        System.out.println(
                "Random test with " + times + " seeds from " + FIRST + " on (-Dlacuna.seed, -Dlacuna.rounds).");
        LongStream.range(FIRST, FIRST + times).forEach(seed -> {
            try {
                property.accept(seed);
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError(
                        "Shown again by -Dlacuna.seed=" + seed + " -Dlacuna.rounds=1: " + failure.getMessage(),
                        failure);
            }
        });
    }

    /** Scrambled, since neighbouring seeds would else start alike. */
    public static Random random(long seed) {
        return new Random(seed * 0x9E3779B97F4A7C15L);
    }
}
