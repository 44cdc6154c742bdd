package dev.lacuna.push.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lacuna.push.tracker.TrackerException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an issue is.
 *
 * @param repository {@code owner/name}, in lower case, since GitHub makes no difference
 */
record IssueId(String repository, long number) {
    private static final Pattern ADDRESS = Pattern.compile(".*/repos/([^/]+/[^/]+)/issues/(\\d+)/?");
    private static final Pattern TEXT = Pattern.compile("([A-Za-z0-9-]+/(?!\\.{1,2}#)[A-Za-z0-9._-]+)#(\\d{1,18})");

    IssueId {
        repository = repository.toLowerCase(Locale.ROOT);
    }

    static IssueId of(JsonNode issue) {
        return ofAddress(issue.path("url").asText());
    }

    static IssueId ofAddress(String address) {
        return match(ADDRESS, address);
    }

    static IssueId read(String text) {
        return match(TEXT, text);
    }

    private static IssueId match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new TrackerException(
                    "The issue (" + text + ") is not OWNER/NAME#NUMBER.",
                    "Maybe the map file is damaged, or the address is that of something else.");
        }
        return new IssueId(matcher.group(1), Long.parseLong(matcher.group(2)));
    }

    String path() {
        return "/repos/" + repository + "/issues/" + number;
    }

    @Override
    public String toString() {
        return repository + "#" + number;
    }
}
