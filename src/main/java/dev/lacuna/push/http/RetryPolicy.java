package dev.lacuna.push.http;

import java.time.Duration;

/**
 * How long to wait for what.
 *
 * @param connect until a connection stands
 * @param answer until an answer is there as a whole
 * @param tries how often a request is sent that may be repeated
 * @param patience the longest wait that a server may ask for
 * @param between the least time between two requests that change something
 */
public record RetryPolicy(Duration connect, Duration answer, int tries, Duration patience, Duration between) {
    /** For servers on the internet; GitHub counts requests by the hour. */
    public static final RetryPolicy USUAL =
            new RetryPolicy(Duration.ofSeconds(10), Duration.ofSeconds(60), 5, Duration.ofMinutes(65), Duration.ZERO);

    public RetryPolicy between(Duration other) {
        return new RetryPolicy(connect, answer, tries, patience, other);
    }

    /** How long to wait before sending it again: twice as long each time, beginning with a second. */
    Duration backoff(int attempt) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(attempt - 1, 10));
        return doubled.compareTo(patience) < 0 ? doubled : patience;
    }
}
