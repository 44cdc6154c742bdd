package dev.lacuna.push.http;

import java.time.Duration;

/**
 * How long to wait for what.
 *
 * @param connectTimeout until a connection stands
 * @param responseTimeout until an answer is there as a whole
 * @param tries how often a request is sent that may be repeated
 * @param longestWait the longest wait that a server may ask for
 * @param pauseBetweenChanges the least time between two requests that change something
 */
public record RetryPolicy(
        Duration connectTimeout,
        Duration responseTimeout,
        int tries,
        Duration longestWait,
        Duration pauseBetweenChanges) {
    /** For servers on the internet; GitHub counts requests by the hour. */
    public static final RetryPolicy DEFAULT =
            new RetryPolicy(Duration.ofSeconds(10), Duration.ofSeconds(60), 5, Duration.ofMinutes(65), Duration.ZERO);

    public RetryPolicy withPauseBetweenChanges(Duration other) {
        return new RetryPolicy(connectTimeout, responseTimeout, tries, longestWait, other);
    }

    /** How long to wait before sending it again: twice as long each time, beginning with a second. */
    Duration backoff(int attempt) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(attempt - 1, 10));
        return doubled.compareTo(longestWait) < 0 ? doubled : longestWait;
    }
}
