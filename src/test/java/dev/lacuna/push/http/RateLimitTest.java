package dev.lacuna.push.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long servers ask to be left alone, in all the ways in which they say so. */
class RateLimitTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void secondsAreWaited() {
        assertThat(wait(429, Map.of("retry-after", "37"), "")).isEqualTo(Duration.ofSeconds(37));
    }

    @Test
    void aDateIsWaitedFor() {
        assertThat(wait(429, Map.of("retry-after", "Sun, 22 Nov 2026 12:01:00 GMT"), ""))
                .isEqualTo(Duration.ofSeconds(61));
    }

    @Test
    void theResetOfGitHubIsInSecondsSince1970() {
        String reset = "" + NOON.plusSeconds(90).getEpochSecond();
        assertThat(wait(403, Map.of("x-ratelimit-remaining", "0", "x-ratelimit-reset", reset), ""))
                .isEqualTo(Duration.ofSeconds(91));
    }

    @Test
    void theResetOfJiraIsATime() {
        assertThat(wait(429, Map.of("x-ratelimit-reset", "2026-11-22T12:02Z"), ""))
                .isEqualTo(Duration.ofSeconds(121));
    }

    @Test
    void withoutATimeItIsAMinute() {
        assertThat(wait(429, Map.of(), "")).isEqualTo(Duration.ofMinutes(1));
        assertThat(wait(403, Map.of(), "You have exceeded a secondary rate limit."))
                .isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void whatCannotBeReadIsAMinute() {
        assertThat(wait(429, Map.of("retry-after", "soon"), "")).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aPlainRefusalIsNoLimit() {
        assertThat(RateLimit.of(new RestResponse(403, Map.of("x-ratelimit-remaining", "4999"), "no"), NOON))
                .isEmpty();
        assertThat(RateLimit.of(new RestResponse(200, Map.of("x-ratelimit-remaining", "0"), ""), NOON))
                .isEmpty();
    }

    private static Duration wait(int status, Map<String, String> headers, String body) {
        return RateLimit.of(new RestResponse(status, headers, body), NOON).orElseThrow();
    }
}
