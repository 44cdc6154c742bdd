package dev.lacuna.tracker;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What Lacuna writes on an item for itself: whose it is, and how Lacuna left it.
 *
 * @param target the target whose backlog asked for it; only that target's pushes change it
 * @param traits what filters look at ({@code area}, {@code severity}, {@code owner}), and the {@code release}
 */
public record Mark(Identity id, String target, SortedMap<String, String> traits, State state) {
    private static final String BEGIN = "lacuna:v1";
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.:/_-]*");

    /** How Lacuna left the item. */
    public enum State {
        /** There is work to do. */
        OPEN,
        /** It is being closed; Lacuna may have died before it was. */
        CLOSING,
        /** Closed, since nothing asks for it any more. */
        MENDED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Mark {
        traits = Collections.unmodifiableSortedMap(new TreeMap<>(traits));
    }

    public Mark in(State other) {
        return new Mark(id, target, traits, other);
    }

    public @Nullable String trait(String name) {
        return traits.get(name);
    }

    /** Without blanks but between words; can stand in a comment of HTML. */
    public String text() {
        StringBuilder text = new StringBuilder(BEGIN);
        fields().forEach(
                        (key, value) -> text.append(' ').append(key).append('=').append(value));
        return text.toString();
    }

    /** The same as keys and values. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", id.value());
        fields.put("target", target);
        fields.put("state", state.word());
        traits.forEach((key, value) -> {
            if (WORD.matcher(value).matches()) {
                fields.put(key, value);
            }
        });
        return fields;
    }

    /** Reads {@link #text}; empty unless it is a mark, from the first to the last character. */
    public static Optional<Mark> read(String text) {
        String[] words = text.split(" ", -1);
        if (!words[0].equals(BEGIN)) {
            return Optional.empty();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            if (equals < 1 || fields.put(words[i].substring(0, equals), words[i].substring(equals + 1)) != null) {
                return Optional.empty();
            }
        }
        return of(fields);
    }

    /** Reads {@link #fields}. */
    public static Optional<Mark> of(Map<String, String> fields) {
        SortedMap<String, String> traits = new TreeMap<>(fields);
        String id = traits.remove("id");
        String target = traits.remove("target");
        String word = traits.remove("state");
        for (State state : State.values()) {
            if (state.word().equals(word) && id != null && Identity.isOne(id) && target != null) {
                return Optional.of(new Mark(new Identity(id), target, traits, state));
            }
        }
        return Optional.empty();
    }
}
