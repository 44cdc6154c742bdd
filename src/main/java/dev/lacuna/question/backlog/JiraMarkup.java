package dev.lacuna.question.backlog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Jira's text formatting notation
 * ({@code https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=all}), which descriptions of an imported
 * file are read as. Nothing in a text can become markup, a macro, a link with another address or a mention.
 */
final class JiraMarkup {
    /** What the notation gives a meaning anywhere. */
    private static final String ALWAYS = "[]{}|!^~?*@%#";

    /** What has a meaning at the edge of a word only. */
    private static final String AT_EDGES = "-+_";

    private static final Pattern STARTER = Pattern.compile("^(bq|h[1-6])\\.");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");
    private static final Pattern SMILE = Pattern.compile("[:;](?=[)(DPp])");
    private static final Pattern ICON = Pattern.compile("\\((?=[!/x?+\\-iyn*#]|on|off|flag)");

    private JiraMarkup() {}

    /** Each piece ends a line, so that they can be left off at the end. */
    static List<String> pieces(List<Section> sections) {
        List<String> pieces = new ArrayList<>();
        for (Section section : sections) {
            pieces.add((pieces.isEmpty() ? "" : "\n") + "h3. " + escaped(section.heading()) + "\n");
            section.paragraphs().forEach(text -> pieces.add(escaped(text) + "\n"));
            section.points().forEach(text -> pieces.add("* " + escaped(text) + "\n"));
        }
        return pieces;
    }

    static String escaped(String text) {
        String line = ENTITY.matcher(text.strip()).replaceAll("&amp;");
        line = STARTER.matcher(line).replaceFirst("$1&#46;");
        line = SMILE.matcher(line)
                .replaceAll(found -> "&#" + (int) found.group().charAt(0) + ";");
        line = ICON.matcher(line).replaceAll("&#40;");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                // Two in a row would break the line, and one would escape what follows.
                out.append("&#92;");
            } else {
                out.append(special(line, i) ? "\\" : "").append(c);
            }
        }
        return out.toString();
    }

    private static boolean special(String line, int at) {
        char c = line.charAt(at);
        if (c == '#') {
            // That of an entity was put there by this class.
            return at == 0 || line.charAt(at - 1) != '&';
        }
        return ALWAYS.indexOf(c) >= 0 || (AT_EDGES.indexOf(c) >= 0 && !insideWord(line, at));
    }

    private static boolean insideWord(String line, int at) {
        return at > 0
                && at + 1 < line.length()
                && Character.isLetterOrDigit(line.charAt(at - 1))
                && Character.isLetterOrDigit(line.charAt(at + 1));
    }
}
