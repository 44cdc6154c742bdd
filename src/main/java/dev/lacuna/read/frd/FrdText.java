package dev.lacuna.read.frd;

import dev.lacuna.read.yaml.YamlReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document without what word processors leave in it: marks of byte order and direction, spaces of other
 * kinds, breaks within a line. Lines keep their numbers. What turns the direction of text stays a problem, since it can hide
 * what the text says.
 */
final class FrdText {
    private FrdText() {}

    /** Null if it is no text that a reader can see, which is told. */
    static @Nullable String of(byte[] bytes, String shownAs, YamlReader yaml) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return yaml.text(cleaned(text).getBytes(StandardCharsets.UTF_8), shownAs);
        } catch (CharacterCodingException broken) {
            return yaml.text(bytes, shownAs);
        }
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                clean.append(' ');
            } else if (!isMark(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean isSpace(char c) {
        return c == 0x0B || c == 0x0C || c == 0x85 || (c > 0x7F && Character.isSpaceChar(c));
    }

    private static boolean isMark(char c) {
        boolean order = c == 0xFEFF || c == 0x200B || c == 0x2060 || c == 0xAD;
        boolean direction = c == 0x061C || c == 0x200E || c == 0x200F;
        boolean leftToRight = c == 0x202A || c == 0x202C || c == 0x2066 || c == 0x2068 || c == 0x2069;
        return order || direction || leftToRight;
    }
}
