package dev.lacuna.push.http;

import java.time.Duration;
import java.time.Instant;

/** A clock that can wait; tests have one that does not. */
public interface Sleeper {

    Instant instant();

    /** Returns after that long. */
    void sleep(Duration length);
}
