package dev.lacuna.push.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads from an answer that the server asks to wait, and how long.
 *
 * @see <a href="https://developer.atlassian.com/cloud/jira/platform/rate-limiting/">Jira: 429, Retry-After,
 *     X-RateLimit-Reset as a time; some 5xx with Retry-After</a>
 * @see <a href="https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api">GitHub: 403 or 429,
 *     retry-after, x-ratelimit-remaining 0 with x-ratelimit-reset in seconds since 1970, else at least a minute</a>
 */
final class RateLimit {
    private static final Duration UNSAID = Duration.ofMinutes(1);

    private RateLimit() {}

    /** How long to wait; empty if the server did not refuse because of a limit. */
    static Optional<Duration> of(RestResponse answer, Instant now) {
        boolean spent =
                answer.header("x-ratelimit-remaining").filter("0"::equals).isPresent();
        boolean asked = answer.header("retry-after").isPresent();
        boolean secondary = answer.body().toLowerCase(Locale.ROOT).contains("secondary rate limit");
        boolean limited = answer.status() == 429 || (answer.status() == 403 && (spent || asked || secondary));
        return limited ? Optional.of(asked(answer, now).orElse(UNSAID)) : Optional.empty();
    }

    /** How long an answer asks to wait, whatever else it says. */
    static Optional<Duration> asked(RestResponse answer, Instant now) {
        Optional<Duration> after = answer.header("retry-after").flatMap(text -> until(text, now, true));
        return after.isPresent() ? after : answer.header("x-ratelimit-reset").flatMap(text -> until(text, now, false));
    }

    /** @param relative whether a bare number is of seconds from now, rather than since 1970 */
    private static Optional<Duration> until(String text, Instant now, boolean relative) {
        try {
            if (text.matches("\\d{1,12}")) {
                long number = Long.parseLong(text);
                return Optional.of(relative ? Duration.ofSeconds(number) : later(now, Instant.ofEpochSecond(number)));
            }
            Instant time = text.matches("\\d.*")
                    ? OffsetDateTime.parse(text).toInstant()
                    : ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
            return Optional.of(later(now, time));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static Duration later(Instant now, Instant then) {
        Duration wait = Duration.between(now, then);
        // A second more: the server's clock may be behind by a part of one.
        return wait.isNegative() ? Duration.ofSeconds(1) : wait.plusSeconds(1);
    }
}
