package dev.lacuna.read.frd;

import dev.lacuna.read.yaml.ReadLimits;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a piece of Markdown without its markup. */
final class PlainText {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>]*>");

    private PlainText() {}

    /** In one line, cut where it is longer than any text may be. How deep it can be nested is bounded by the parser. */
    static String of(Node node) {
        return lines(node).replace('\n', ' ').strip();
    }

    /** In as many lines as it has, cut where it is longer than any text may be. */
    static String lines(Node node) {
        StringBuilder words = new StringBuilder();
        if (node instanceof HtmlBlock html) {
            words.append(withoutMarkup(html.getLiteral()));
        } else if (node instanceof FencedCodeBlock code) {
            words.append(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            words.append(code.getLiteral());
        } else {
            add(node, words);
        }
        if (words.length() <= ReadLimits.TEXT_LENGTH) {
            return words.toString();
        }
        int end = ReadLimits.TEXT_LENGTH;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** What a browser would show of HTML. */
    private static String withoutMarkup(String html) {
        return TAG.matcher(COMMENT.matcher(html).replaceAll("")).replaceAll("");
    }

    private static void add(Node node, StringBuilder words) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                words.append(text.getLiteral());
            } else if (child instanceof Code code) {
                words.append(code.getLiteral());
            } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                words.append('\n');
            } else if (child instanceof HtmlInline html) {
                words.append(html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br") ? " " : "");
            } else {
                add(child, words);
            }
        }
    }
}
