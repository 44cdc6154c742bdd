package dev.lacuna.read.requests;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names of customers, and which of them a name is like: the same but for its legal form, spaces and signs, or but for one
 * letter. A look costs what the name is long, not how many names there are.
 */
final class NearNames {
    /** Of shorter names, one letter makes another name. */
    private static final int SHORTEST = 6;

    private static final Pattern LEGAL_FORM = Pattern.compile(
            " (?:inc|incorporated|corp|corporation|company|co|llc|llp|lp|ltd|limited|plc|gmbh|ag|kg|se|sa|sas|sarl|srl|spa"
                    + "|bv|nv|ab|as|oy|oyj|aps|pty|pte|kk|n a|s a|b v|n v)$");

    private final Map<String, NamedCustomer> byKey = new HashMap<>();
    /** The keys that become this text by leaving out one letter: two that share one differ by a letter, or by two. */
    private final Map<String, Set<String>> keysByShorter = new HashMap<>();

    record NamedCustomer(String name, String id) {}

    /** The first customer of a name stays. */
    void add(String name, NamedCustomer customer) {
        String key = key(name);
        if (!key.isEmpty() && byKey.putIfAbsent(key, customer) == null && tolerates(key)) {
            for (String shorter : shorter(key)) {
                keysByShorter.computeIfAbsent(shorter, text -> new TreeSet<>()).add(key);
            }
        }
    }

    /** Null if the name is like none. */
    @Nullable
    NamedCustomer nearest(String name) {
        String key = key(name);
        NamedCustomer same = byKey.get(key);
        if (same != null || !tolerates(key)) {
            return same;
        }
        TreeSet<String> like = new TreeSet<>(keysByShorter.getOrDefault(key, Set.of()));
        for (String shorter : shorter(key)) {
            like.addAll(keysByShorter.getOrDefault(shorter, Set.of()));
            if (byKey.containsKey(shorter) && tolerates(shorter)) {
                like.add(shorter);
            }
        }
        like.removeIf(other -> !isOneLetterAway(key, other));
        return like.isEmpty() ? null : byKey.get(like.first());
    }

    /** Numbers tell customers apart, as in Store 11 and Store 12. */
    private static boolean tolerates(String key) {
        return key.length() >= SHORTEST && key.chars().noneMatch(Character::isDigit);
    }

    private static Set<String> shorter(String key) {
        Set<String> all = new LinkedHashSet<>();
        for (int i = 0; i < key.length(); i++) {
            all.add(key.substring(0, i) + key.substring(i + 1));
        }
        return all;
    }

    /** Whether one letter too many, too few or other makes one of the other. */
    private static boolean isOneLetterAway(String one, String other) {
        String a = one.length() <= other.length() ? one : other;
        String b = a.equals(one) ? other : one;
        if (b.length() - a.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < a.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return b.substring(same + 1).equals(a.substring(a.length() == b.length() ? same + 1 : same));
    }

    private static String key(String name) {
        String words = " "
                + CustomerNames.plain(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        String before;
        do {
            before = words;
            words = LEGAL_FORM.matcher(words).replaceFirst("");
        } while (!words.equals(before));
        return words.replace(" ", "");
    }
}
