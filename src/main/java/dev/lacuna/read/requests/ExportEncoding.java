package dev.lacuna.read.requests;

import dev.lacuna.read.Problems;
import dev.lacuna.read.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the text of an export is encoded, as far as its bytes tell.
 *
 * @param name as mappings have it
 * @param marked whether the file says so itself
 */
record ExportEncoding(String name, boolean marked, ExportText text) {
    private static final List<String> TRIED = List.of("utf-8", "utf-16", "windows-1252");

    /** Null if a problem was told. */
    static @Nullable ExportEncoding of(Path file, Problems problems) {
        byte[] bytes = new YamlReader(problems).bytes(file, file.toString());
        if (bytes == null) {
            return null;
        }
        for (String encoding : TRIED) {
            // Every second byte of plain text in UTF-16 is zero, which no other encoding has.
            boolean possible = encoding.equals("utf-16") == hasZeros(bytes) || TextDecoder.isMarked(bytes);
            ExportText text = possible ? ExportText.of(bytes, file, encoding, new Problems()) : null;
            if (text != null) {
                return new ExportEncoding(encoding, TextDecoder.isMarked(bytes), text);
            }
        }
        ExportText.of(bytes, file, hasZeros(bytes) ? "utf-16" : "utf-8", problems);
        return null;
    }

    private static boolean hasZeros(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 1_000); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
