package dev.lacuna.output.document;

import java.util.regex.Pattern;

/** Running text as one line of Markdown. */
final class MarkdownText {
    private static final String SPECIAL = "\\`*_[]<>#~&$";

    /** What GitHub and GitLab act upon although no markup says so: mentions, numbers of issues, addresses. */
    private static final Pattern ACTIVE =
            Pattern.compile(".*(@|#(\\d|$)|!\\d|//|www\\.|GH-).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** At the start of a line these would begin a list, a rule or a title. */
    private static final Pattern STARTER = Pattern.compile("^(\\d{0,9})([-+=.):|])");

    private MarkdownText() {}

    static String line(Text text) {
        return STARTER.matcher(inline(text, false)).replaceFirst("$1\\\\$2");
    }

    static String cell(Text text) {
        return inline(text, true);
    }

    private static String inline(Text text, boolean inTable) {
        StringBuilder out = new StringBuilder();
        for (Span span : text.spans()) {
            String shown = shown(span, inTable);
            if (!out.isEmpty() && out.charAt(out.length() - 1) == '`' && shown.startsWith("`")) {
                // Two code spans that touch would read as one.
                out.append("<!-- -->");
            }
            out.append(shown);
        }
        return out.toString().strip().replaceAll(" {2,}", " ");
    }

    private static String shown(Span span, boolean inTable) {
        String words = span.style() == Style.NAME ? code(span.text(), inTable) : prose(span.text(), inTable);
        String link = span.link();
        if (link != null) {
            String address = inTable ? link.replace("|", "%7C") : link;
            return span.text().equals(link) ? "<" + address + ">" : "[" + words + "](<" + address + ">)";
        }
        boolean loud = span.style() == Style.STRONG || span.style() == Style.BAD;
        return loud && wordLike(words) ? "**" + words + "**" : words;
    }

    /** Whether emphasis would begin and end where it is put, whatever stands beside it. */
    private static boolean wordLike(String words) {
        return !words.isEmpty()
                && Character.isLetterOrDigit(words.codePointAt(0))
                && Character.isLetterOrDigit(words.codePointBefore(words.length()));
    }

    private static String prose(String text, boolean inTable) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == ' ') {
                String word = text.substring(from, at);
                out.append(ACTIVE.matcher(word).matches() ? code(word, inTable) : escaped(word, inTable));
                out.append(at < text.length() ? " " : "");
                from = at + 1;
            }
        }
        return out.toString();
    }

    private static String escaped(String text, boolean inTable) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '|') {
                out.append(inTable ? "&#124;" : "|");
            } else {
                out.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return out.toString();
    }

    private static String code(String text, boolean inTable) {
        String literal = text.strip();
        if (literal.isEmpty()) {
            return text;
        }
        int run = 0;
        int longest = 0;
        for (int i = 0; i < literal.length(); i++) {
            run = literal.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String padding = longest > 0 ? " " : "";
        return fence + padding + (inTable ? literal.replace("|", "\\|") : literal) + padding + fence;
    }
}
