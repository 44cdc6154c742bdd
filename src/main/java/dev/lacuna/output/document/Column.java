package dev.lacuna.output.document;

/** A column of a table: what its cells are, and at which side they stand. */
public record Column(Text header, Align align) {

    /** At which side of a column its cells stand. */
    public enum Align {
        LEFT,
        RIGHT
    }

    /** For words. */
    public static Column left(String header) {
        return new Column(Text.of(header), Align.LEFT);
    }

    /** For numbers. */
    public static Column right(String header) {
        return new Column(Text.of(header), Align.RIGHT);
    }
}
