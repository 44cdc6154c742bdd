package dev.lacuna.read.requests;

import dev.lacuna.catalog.Place;
import dev.lacuna.read.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Bytes to text, strictly: a mark of byte order decides, else the encoding that the mapping names. */
final class TextDecoder {
    /** By the names that mappings use. UTF-16 without a mark is big-endian. */
    static final Map<String, Charset> ENCODINGS = new TreeMap<>(Map.of(
            "utf-8", StandardCharsets.UTF_8,
            "utf-16", StandardCharsets.UTF_16BE,
            "windows-1252", Charset.forName("windows-1252")));

    private static final Map<String, Charset> MARKS = new TreeMap<>(Map.of(
            "EFBBBF", StandardCharsets.UTF_8,
            "FEFF", StandardCharsets.UTF_16BE,
            "FFFE", StandardCharsets.UTF_16LE));

    private TextDecoder() {}

    /** The text without its mark; null if a problem was told. */
    static @Nullable String text(byte[] bytes, String file, String encoding, Problems problems) {
        Charset charset = ENCODINGS.getOrDefault(encoding, StandardCharsets.UTF_8);
        int from = 0;
        for (Map.Entry<String, Charset> mark : MARKS.entrySet()) {
            if (startsWith(bytes, mark.getKey())) {
                charset = mark.getValue();
                from = mark.getKey().length() / 2;
            }
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        out.flip();
        String text = out.toString();
        if (!result.isError()) {
            return text;
        }
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        problems.add(
                new Place(file, line, 1),
                "The file is not " + charset.name() + " from this line on.",
                "Maybe name its encoding in the mapping: one of " + String.join(", ", ENCODINGS.keySet()) + ".");
        return null;
    }

    /** Whether the bytes begin with a mark of byte order. */
    static boolean isMarked(byte[] bytes) {
        return MARKS.keySet().stream().anyMatch(mark -> startsWith(bytes, mark));
    }

    private static boolean startsWith(byte[] bytes, String mark) {
        StringBuilder start = new StringBuilder();
        for (int i = 0; i < Math.min(bytes.length, mark.length() / 2); i++) {
            start.append(String.format("%02X", bytes[i]));
        }
        return start.toString().equals(mark);
    }
}
