package dev.lacuna.cli;

import dev.lacuna.push.http.HttpException;
import dev.lacuna.push.http.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The clock of the system; it waits by sleeping. */
record WallClock(Clock clock) implements Sleeper {

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public void sleep(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new HttpException(
                    HttpException.FailureKind.RATE_LIMITED,
                    "It was interrupted.",
                    "Maybe run it again: what is done is not done twice.");
        }
    }
}
