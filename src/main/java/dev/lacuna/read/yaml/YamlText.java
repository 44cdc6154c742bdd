package dev.lacuna.read.yaml;

import dev.lacuna.catalog.Place;
import dev.lacuna.read.Problems;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The text of a file, once it is known to be UTF-8 without anything that a reader would not see. */
final class YamlText {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private YamlText() {}

    /** The text; null if a problem was told. */
    static @Nullable String of(byte[] bytes, String file, Problems problems) {
        if (bytes.length >= 3
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2]) {
            problems.add(
                    new Place(file, 1, 1),
                    "The file starts with a mark of byte order (U+FEFF).",
                    "Maybe save it as UTF-8 without such a mark.");
            return null;
        }
        ByteBuffer left = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(left)
                    .toString();
            return onlyAllowed(text, file, problems) ? text : null;
        } catch (CharacterCodingException e) {
            String before = new String(bytes, 0, left.position(), StandardCharsets.UTF_8);
            problems.add(placeAfter(before, file), "The file is not UTF-8 from here on.", "Maybe save it as UTF-8.");
            return null;
        }
    }

    private static boolean onlyAllowed(String text, String file, Problems problems) {
        int at = SafeText.firstForbidden(text);
        if (at < 0) {
            return true;
        }
        problems.add(
                placeAfter(text.substring(0, at), file),
                "The file holds a character (" + SafeText.name(text.codePointAt(at)) + ") that a reader would not see.",
                "Maybe delete it.");
        return false;
    }

    private static Place placeAfter(String before, String file) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        String last = before.substring(before.lastIndexOf('\n') + 1);
        return new Place(file, line, 1 + last.codePointCount(0, last.length()));
    }
}
