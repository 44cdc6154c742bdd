package dev.lacuna.read.requests;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Customer;
import dev.lacuna.read.yaml.SafeText;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which customer a name of an export means: one that the catalog or the mapping names, else a new one. A name that is only
 * nearly that of another customer is never made a new one: people decide.
 */
final class CustomerNames {
    private static final int LONGEST_ID = 100;
    private static final Pattern LEGAL_FORM = Pattern.compile(
            " (?:inc|incorporated|corp|corporation|company|co|llc|llp|lp|ltd|limited|plc|gmbh|ag|kg|se|sa|sas|sarl|srl|spa"
                    + "|bv|nv|ab|as|oy|oyj|aps|pty|pte|kk|n a|s a|b v|n v)$");

    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, Known> near = new TreeMap<>();
    private final Map<String, String> made = new HashMap<>();

    private record Known(String name, String id) {}

    /**
     * What a name means.
     *
     * @param id of the customer; absent where {@code says} says why there is none
     * @param maybe what to do about it
     */
    record Meaning(@Nullable String id, String says, String maybe) {}

    CustomerNames(Catalog catalog, Map<String, String> mapped) {
        for (Customer known : catalog.customers()) {
            exact.put(ExportMapping.key(known.id()), known.id());
            exact.put(ExportMapping.key(known.called()), known.id());
            near.put(near(known.id()), new Known(known.called(), known.id()));
            near.put(near(known.called()), new Known(known.called(), known.id()));
        }
        exact.putAll(ExportMapping.normalised(mapped));
        mapped.forEach((name, id) -> near.putIfAbsent(near(name), new Known(name, id)));
        near.remove("");
    }

    /** @param name not empty */
    Meaning meaning(String name) {
        String shown = SafeText.of(name);
        if (SafeText.firstForbidden(name) >= 0) {
            return refused(
                    "The customer (" + shown + ") has a character in its name that a reader would not see.",
                    "Maybe delete it.");
        }
        String id = exact.get(ExportMapping.key(name));
        if (id != null) {
            return new Meaning(id, "", "");
        }
        String fresh = idOf(name);
        if (fresh.isEmpty() || fresh.length() > LONGEST_ID) {
            return refused(
                    fresh.isEmpty()
                            ? "The customer (" + shown + ") has no letters to make an id of."
                            : "The customer (" + shown + ") has a name that is too long to make an id of.",
                    "Maybe give it one under customers.");
        }
        Known like = nearest(name);
        if (like != null) {
            return refused(
                    "The customer (" + shown + ") is not known, and its name is like that of ("
                            + SafeText.of(like.name()) + ").",
                    "Maybe add to customers of the mapping: {\"" + shown.replace("\"", "\\\"") + "\": " + like.id()
                            + "}, or an id of its own if it is another one.");
        }
        if (exact.containsValue(fresh) || made.containsKey(fresh)) {
            return refused(
                    "The customer (" + shown + ") would get an id (" + fresh + ") that another one has.",
                    "Maybe give it one under customers.");
        }
        exact.put(ExportMapping.key(name), fresh);
        made.put(fresh, name);
        near.put(near(name), new Known(name, fresh));
        return new Meaning(fresh, "", "");
    }

    /** The id of a customer that a name which is none of the known ones may mean. */
    @Nullable
    String like(String name) {
        Known like = exact.containsKey(ExportMapping.key(name)) ? null : nearest(name);
        return like == null ? null : like.id();
    }

    /** The customer whose name is the same but for its legal form, spaces and signs, or but for a typing error. */
    private @Nullable Known nearest(String name) {
        String key = near(name);
        Known same = near.get(key);
        if (same != null || key.length() < 6) {
            return same;
        }
        return near.entrySet().stream()
                .filter(known -> known.getKey().length() >= 6 && isOneEditAway(key, known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Whether one letter too many, too few or other makes one of the other. */
    private static boolean isOneEditAway(String one, String other) {
        String a = one.length() <= other.length() ? one : other;
        String b = a.equals(one) ? other : one;
        if (b.length() - a.length() > 1 || hasDigit(a) || hasDigit(b)) {
            return false;
        }
        int same = 0;
        while (same < a.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return b.substring(same + 1).equals(a.substring(a.length() == b.length() ? same + 1 : same));
    }

    /** Numbers tell customers apart, as in Store 11 and Store 12. */
    private static boolean hasDigit(String key) {
        return key.chars().anyMatch(Character::isDigit);
    }

    private static Meaning refused(String says, String maybe) {
        return new Meaning(null, says, maybe);
    }

    private static String near(String name) {
        String words = " " + plain(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        String before;
        do {
            before = words;
            words = LEGAL_FORM.matcher(words).replaceFirst("");
        } while (!words.equals(before));
        return words.replace(" ", "");
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** E.g. {@code acme-inc} of {@code Acme, Inc.}. */
    static String idOf(String name) {
        return plain(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
