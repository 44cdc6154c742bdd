package dev.lacuna.question.backlog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What an item is known by in every tracker: {@code PLATFORM/FEATURE:FACET}, or {@code PLATFORM/AREA} of an epic.
 */
public record ItemIdentity(String value) implements Comparable<ItemIdentity> {
    /** On every item that Lacuna made, so that all of them can be listed. */
    public static final String COMMON_LABEL = "lacuna";

    /** On every item that came from a file, so that a push may take it over. */
    public static final String IMPORT_LABEL = "lacuna-import";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*/[A-Za-z0-9][A-Za-z0-9.:-]*");
    private static final int HASH = 12;

    public ItemIdentity {
        if (!isOne(value)) {
            throw new IllegalArgumentException("The identity (" + value + ") is not PLATFORM/FEATURE:FACET.");
        }
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** The part that says of which platform it is. */
    public String platform() {
        return value.substring(0, value.indexOf('/'));
    }

    /**
     * A label that shows it and ends in a hash of it, so that ids which look alike have different labels. Labels are for
     * finding; whether an item is meant is said by its mark alone.
     *
     * @param most how many characters the tracker allows
     */
    public String label(int most) {
        String hash = hash();
        String readable = value.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
        int room = most - COMMON_LABEL.length() - 2 - HASH;
        String shown = readable.length() <= room ? readable : readable.substring(0, room);
        return COMMON_LABEL + "-" + shown + "-" + hash;
    }

    private String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256.", never);
        }
    }

    @Override
    public int compareTo(ItemIdentity other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
