package dev.lacuna.read.frd;

import dev.lacuna.read.yaml.ReadLimits;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a piece of Markdown without its markup. */
final class PlainText {
    private PlainText() {}

    /** In one line, cut where it is longer than any text may be. How deep it can be nested is bounded by the parser. */
    static String of(Node node) {
        StringBuilder words = new StringBuilder();
        add(node, words);
        return words.length() > ReadLimits.TEXT_LENGTH
                ? words.substring(0, ReadLimits.TEXT_LENGTH) + "…"
                : words.toString().strip();
    }

    private static void add(Node node, StringBuilder words) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                words.append(text.getLiteral());
            } else if (child instanceof Code code) {
                words.append(code.getLiteral());
            } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                words.append(' ');
            } else {
                add(child, words);
            }
        }
    }
}
