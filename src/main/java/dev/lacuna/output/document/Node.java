package dev.lacuna.output.document;

import java.util.List;

/**
 * An entry of a list or a tree.
 *
 * @param lines at least one; each starts on a line of its own
 */
public record Node(List<Text> lines, List<Node> children) {

    public Node {
        lines = List.copyOf(lines);
        children = List.copyOf(children);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("An entry has no line. Maybe give it a text.");
        }
    }

    public static Node of(Text text, Node... children) {
        return new Node(List.of(text), List.of(children));
    }

    public static Node of(String text, Node... children) {
        return of(Text.of(text), children);
    }

    /** An entry of several lines. */
    public static Node ofLines(Text... lines) {
        return new Node(List.of(lines), List.of());
    }
}
