package dev.lacuna.question.backlog;

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
public record ItemMarker(ItemIdentity id, String target, SortedMap<String, String> traits, State state) {
    /** What stands after the part that Lacuna keeps, where a tracker has no comments that do not show. */
    public static final String END = "lacuna:v1 end";

    /** What people read beside it. */
    public static final String OURS =
            " Kept by Lacuna between this line and the one like it. What you write above or below stays.";

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

    public ItemMarker {
        traits = Collections.unmodifiableSortedMap(new TreeMap<>(traits));
    }

    /** That of an item which is still to be done. */
    static ItemMarker of(WorkItem item, BacklogOrigin origin) {
        return new ItemMarker(new ItemIdentity(item.id()), origin.target(), traits(item), State.OPEN);
    }

    static ItemMarker of(Epic epic, BacklogOrigin origin) {
        return new ItemMarker(new ItemIdentity(epic.id()), origin.target(), traits(epic), State.OPEN);
    }

    /** What filters look at, of an item that is to be done. */
    public static SortedMap<String, String> traits(WorkItem item) {
        SortedMap<String, String> traits = new TreeMap<>();
        traits.put("area", item.area());
        traits.put("severity", item.severity().word());
        put(traits, "owner", item.owner());
        put(traits, "release", item.release());
        return traits;
    }

    /** The same of an epic. */
    public static SortedMap<String, String> traits(Epic epic) {
        return new TreeMap<>(Map.of("area", epic.area()));
    }

    private static void put(SortedMap<String, String> traits, String name, @Nullable String value) {
        if (value != null) {
            traits.put(name, value);
        }
    }

    public ItemMarker in(State other) {
        return new ItemMarker(id, target, traits, other);
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
    public static Optional<ItemMarker> read(String text) {
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
    public static Optional<ItemMarker> of(Map<String, String> fields) {
        SortedMap<String, String> traits = new TreeMap<>(fields);
        String id = traits.remove("id");
        String target = traits.remove("target");
        String word = traits.remove("state");
        for (State state : State.values()) {
            if (state.word().equals(word) && id != null && ItemIdentity.isOne(id) && target != null) {
                return Optional.of(new ItemMarker(new ItemIdentity(id), target, traits, state));
            }
        }
        return Optional.empty();
    }
}
