package dev.lacuna.output.document;

/**
 * A title; what follows belongs to it until the next one of its level or above.
 *
 * @param level 1 is the document's own, 6 the deepest
 */
public record Heading(int level, Text text) implements Block {

    public Heading {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("The level (" + level + ") of a heading is not between 1 and 6.");
        }
    }

    public static Heading of(int level, String text) {
        return new Heading(level, Text.of(text));
    }
}
