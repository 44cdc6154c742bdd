package dev.lacuna.question.backlog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** HTML on one line, for trackers whose descriptions are HTML. Nothing in a text can become a tag or a mention. */
final class HtmlText {
    /** A person, an item or a change that a tracker might call upon. */
    private static final Pattern CALL = Pattern.compile("([@#!])(?=[\\p{L}\\p{N}_])");

    /** Takes no room, and stands between the sign and the name. */
    private static final String ZERO_WIDTH_NON_JOINER = "\u200C";

    private HtmlText() {}

    /** Each piece is whole, so that they can be left off at the end. */
    static List<String> pieces(List<Section> sections) {
        List<String> pieces = new ArrayList<>();
        for (Section section : sections) {
            pieces.add("<h3>" + escaped(section.heading()) + "</h3>");
            section.paragraphs().forEach(text -> pieces.add("<p>" + escaped(text) + "</p>"));
            section.points().forEach(text -> pieces.add("<ul><li>" + escaped(text) + "</li></ul>"));
        }
        return pieces;
    }

    static String escaped(String text) {
        return CALL.matcher(text)
                .replaceAll("$1" + ZERO_WIDTH_NON_JOINER)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
