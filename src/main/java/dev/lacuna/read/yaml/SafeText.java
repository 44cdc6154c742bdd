package dev.lacuna.read.yaml;

/** Which characters a catalog may hold, and how a text from a file is shown in a message. */
public final class SafeText {
    private static final int SHOWN = 60;

    private SafeText() {}

    /** The text in one short line that cannot steer a terminal or turn its direction. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        int[] points = text.codePoints().limit(SHOWN + 1).toArray();
        for (int i = 0; i < Math.min(points.length, SHOWN); i++) {
            if (points[i] == '\n' || points[i] == '\r' || points[i] == '\t') {
                shown.append(' ');
            } else if (allowed(points[i])) {
                shown.appendCodePoint(points[i]);
            } else {
                shown.append(name(points[i]));
            }
        }
        return points.length > SHOWN ? shown.append('…').toString() : shown.toString();
    }

    /** E.g. {@code U+202E}. */
    public static String name(int codePoint) {
        return String.format("U+%04X", codePoint);
    }

    /** The index of the first character that a catalog may not hold, or -1. */
    public static int firstForbidden(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!allowed(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Printable in YAML, and neither a mark of byte order nor a turn of direction, which would hide what a file says. */
    private static boolean allowed(int c) {
        if (c < 0x7F) {
            return c >= 0x20 || c == '\n' || c == '\r' || c == '\t';
        }
        boolean turnsDirection = c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
        boolean unprintable = c < 0xA0 || (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE;
        boolean separator = c == 0x2028 || c == 0x2029 || c == 0xFEFF;
        return !turnsDirection && !unprintable && !separator;
    }
}
