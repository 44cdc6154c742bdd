package dev.lacuna.push.http;

import java.time.Duration;
import java.time.Instant;

/** Time, as whoever waits sees it; another one in tests, where nobody waits. */
public interface Sleeper {

    Instant instant();

    /** Returns after that long. */
    void pause(Duration length);
}
