package dev.lacuna.read.frd;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: small letters and digits with single spaces, without a number before them. */
final class WordKey {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\p{N}+ )+");

    private WordKey() {}

    static String of(String words) {
        String small = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String plain = BETWEEN.matcher(small).replaceAll(" ").strip();
        return NUMBER.matcher(plain).replaceFirst("");
    }
}
