package dev.lacuna.question.backlog;

import java.util.List;

/** Shortens what is longer than a tracker takes, so that it is seen that something is missing. */
final class TextTruncation {
    private static final String MARK = "…";

    private TextTruncation() {}

    static String to(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - MARK.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + MARK;
    }

    /**
     * As many pieces as there is room for, so that no markup is cut in two.
     *
     * @param last what comes after the pieces instead of those left out
     */
    static String to(int most, List<String> pieces, String last) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            boolean end = i == pieces.size() - 1;
            if (text.length() + pieces.get(i).length() + (end ? 0 : last.length()) > most) {
                return text.append(last).toString();
            }
            text.append(pieces.get(i));
        }
        return text.toString();
    }
}
