package dev.lacuna.output.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text in one style. Its text can be shown anywhere: what would steer a terminal or turn the direction of
 * writing is replaced by {@code U+FFFD}, and line breaks by spaces, since texts come from other people's files.
 *
 * @param link where it leads, an http or https address; any other is dropped
 */
public record Span(String text, Style style, @Nullable String link) {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"\\\\`\\p{Cntrl}]+");
    private static final int REPLACEMENT = 0xFFFD;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    public Span {
        text = showable(text);
        if (link != null) {
            String address = showable(link);
            link = ADDRESS.matcher(address).matches() && address.indexOf(REPLACEMENT) < 0 ? address : null;
        }
    }

    public static Span plain(String text) {
        return new Span(text, Style.PLAIN, null);
    }

    /** Another text in the same style. */
    Span with(String other) {
        return new Span(other, style, link);
    }

    /** How many columns it takes. */
    int width() {
        return text.codePointCount(0, text.length());
    }

    private static String showable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(Span::showable).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static int showable(int codePoint) {
        if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
            return ' ';
        }
        if (codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER) {
            return codePoint;
        }
        return switch (Character.getType(codePoint)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> REPLACEMENT;
            default -> codePoint;
        };
    }
}
