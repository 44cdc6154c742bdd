package dev.lacuna.output.document;

import java.util.List;

/**
 * An entry of a list or a tree.
 *
 * @param lines at least one; each starts on a line of its own
 */
public record NestedEntry(List<Text> lines, List<NestedEntry> children) {

    public NestedEntry {
        lines = List.copyOf(lines);
        children = List.copyOf(children);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("An entry has no line. Maybe give it a text.");
        }
    }

    public static NestedEntry of(Text text, NestedEntry... children) {
        return new NestedEntry(List.of(text), List.of(children));
    }

    public static NestedEntry of(String text, NestedEntry... children) {
        return of(Text.of(text), children);
    }

    /** An entry of several lines. */
    public static NestedEntry ofLines(Text... lines) {
        return new NestedEntry(List.of(lines), List.of());
    }
}
