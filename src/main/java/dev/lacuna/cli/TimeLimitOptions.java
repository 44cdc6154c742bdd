package dev.lacuna.cli;

import java.time.Duration;
import picocli.CommandLine.Option;

/** How long the best may be sought. */
final class TimeLimitOptions {
    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "10",
            description = "Seek the best for at most so long (10); it is said if that was too short.")
    private int seconds;

    Duration limit() {
        if (seconds < 1) {
            throw new UsageException("The time (" + seconds + ") is below one second.", "Maybe give 1 or more.");
        }
        return Duration.ofSeconds(seconds);
    }
}
