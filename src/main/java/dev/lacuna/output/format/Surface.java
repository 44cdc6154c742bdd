package dev.lacuna.output.format;

/**
 * What is written on.
 *
 * @param width in columns
 */
public record Surface(int width, boolean colour) {
    /** A file or a pipe. */
    public static final Surface PLAIN = new Surface(80, false);
}
