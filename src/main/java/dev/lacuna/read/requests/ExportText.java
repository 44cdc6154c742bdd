package dev.lacuna.read.requests;

import dev.lacuna.read.Problems;
import dev.lacuna.read.yaml.YamlReader;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of an export.
 *
 * @param shownAs how problems name the file
 * @param name without its folder
 * @param separator what stands between cells, where the first line says so; that line is empty in the text
 */
record ExportText(
        String shownAs, String name, String text, @Nullable String separator) {
    private static final Pattern SEP =
            Pattern.compile("\\A\"?sep=([,;|\\t])\"?(?=\\r|\\n|\\z)", Pattern.CASE_INSENSITIVE);

    /** Null if it cannot be read, which is told. */
    static @Nullable ExportText read(Path file, String encoding, Problems problems) {
        byte[] bytes = new YamlReader(problems).bytes(file, file.toString());
        return bytes == null ? null : of(bytes, file, encoding, problems);
    }

    static @Nullable ExportText of(byte[] bytes, Path file, String encoding, Problems problems) {
        String text = TextDecoder.text(bytes, file.toString(), encoding, problems);
        if (text == null) {
            return null;
        }
        Matcher sep = SEP.matcher(text);
        boolean says = sep.find();
        return new ExportText(
                file.toString(),
                String.valueOf(file.getFileName()),
                says ? text.substring(sep.end()) : text,
                says ? sep.group(1) : null);
    }
}
