package dev.lacuna.push.tracker;

import dev.lacuna.push.http.Sleeper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Time that passes when somebody waits, and only then. */
public final class VirtualTime implements Sleeper {
    /** What a process that is killed never comes back from. */
    public static final class SimulatedCrash extends Error {
        private static final long serialVersionUID = 1L;

        SimulatedCrash() {
            super("killed");
        }
    }

    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final List<Duration> waits = new ArrayList<>();
    private boolean deadly;

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration length) {
        if (deadly && length.compareTo(Duration.ofSeconds(1)) >= 0) {
            throw new SimulatedCrash();
        }
        waits.add(length);
        now = now.plus(length);
    }

    /** From now on whoever would wait before trying again dies instead. */
    synchronized void killWhoeverWaits(boolean whether) {
        deadly = whether;
    }

    public synchronized List<Duration> waits() {
        return List.copyOf(waits);
    }
}
