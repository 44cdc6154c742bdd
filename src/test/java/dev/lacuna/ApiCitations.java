package dev.lacuna;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * References to API descriptions, as docs/catalog.md spells them: a release, then places parted by semicolons, e.g.
 * {@code 5.4 POST /ldaps/ without tenant_id; tag ldaps; 5.5 no path ldap_domains}.
 */
final class ApiCitations {
    private static final Pattern RELEASE = Pattern.compile("(\\d+\\.\\d+) (.*)");
    private static final Pattern TAG = Pattern.compile("tag (\\S+)");
    private static final Pattern NO_PATH = Pattern.compile("no path (\\S+)");
    private static final Pattern OPERATION =
            Pattern.compile("(GET|POST|PUT|PATCH|DELETE) (/\\S*)(?: (without )?(\\S+(?:, \\S+)*))?");
    private static final Pattern FIELD = Pattern.compile("([\\w.]+)(?:=(\\w+))?");

    private final Function<String, @Nullable ApiDescription> descriptions;

    /**
     * @param descriptions the description of a release; absent if there is none
     */
    ApiCitations(Function<String, @Nullable ApiDescription> descriptions) {
        this.descriptions = descriptions;
    }

    /** What is wrong with the spelling of a reference, in words; nothing if it can be looked up. */
    static List<String> misspellings(String reference) {
        List<String> complaints = new ArrayList<>();
        boolean released = false;
        for (String place : reference.split("; ", -1)) {
            Matcher release = RELEASE.matcher(place);
            released |= release.matches();
            String rest = release.matches() ? release.group(2) : place;
            if (!released) {
                complaints.add("No release stands before (" + rest + ").");
            } else if (!isSpelled(rest)) {
                complaints.add("(" + rest + ") is no operation, no tag and no missing path.");
            }
        }
        return complaints;
    }

    private static boolean isSpelled(String place) {
        Matcher operation = OPERATION.matcher(place);
        if (operation.matches()) {
            return fields(operation).stream()
                    .allMatch(field -> FIELD.matcher(field).matches());
        }
        return TAG.matcher(place).matches() || NO_PATH.matcher(place).matches();
    }

    /** What a reference cites and the descriptions do not have, in words; nothing if it holds. */
    List<String> complaints(String reference) {
        List<String> complaints = new ArrayList<>(misspellings(reference));
        if (!complaints.isEmpty()) {
            return complaints;
        }
        String release = "";
        for (String place : reference.split("; ", -1)) {
            Matcher released = RELEASE.matcher(place);
            release = released.matches() ? released.group(1) : release;
            ApiDescription description = descriptions.apply(release);
            if (description == null) {
                complaints.add("There is no description of " + release + ".");
            } else {
                for (String wrong : wrong(description, released.matches() ? released.group(2) : place)) {
                    complaints.add(release + " " + wrong);
                }
            }
        }
        return complaints;
    }

    private static List<String> wrong(ApiDescription description, String place) {
        Matcher tag = TAG.matcher(place);
        Matcher missing = NO_PATH.matcher(place);
        if (tag.matches()) {
            return description.hasTag(tag.group(1)) ? List.of() : List.of("has no " + place + ".");
        }
        if (missing.matches()) {
            return description.hasPathWith(missing.group(1))
                    ? List.of("has a path with " + missing.group(1) + ".")
                    : List.of();
        }
        Matcher operation = OPERATION.matcher(place);
        if (!operation.matches() || !description.hasOperation(operation.group(1), operation.group(2))) {
            return List.of("has no " + place + ".");
        }
        List<String> wrong = new ArrayList<>();
        for (String field : fields(operation)) {
            boolean held = holds(description, operation, field);
            if (held == (operation.group(3) != null)) {
                wrong.add((held ? "has " : "has no ") + field + " in " + operation.group(1) + " " + operation.group(2)
                        + ".");
            }
        }
        return wrong;
    }

    private static boolean holds(ApiDescription description, Matcher operation, String field) {
        Matcher parts = FIELD.matcher(field);
        if (!parts.matches()) {
            return false;
        }
        var found = description.field(operation.group(1), operation.group(2), parts.group(1));
        return !found.isMissingNode() && (parts.group(2) == null || description.hasValue(found, parts.group(2)));
    }

    private static List<String> fields(Matcher operation) {
        return operation.group(4) == null
                ? List.of()
                : List.of(operation.group(4).split(", ", -1));
    }
}
