package dev.lacuna.output.format;

/**
 * What is written on.
 *
 * @param width in columns
 */
public record OutputMedium(int width, boolean colour) {
    /** A file or a pipe. */
    public static final OutputMedium PLAIN = new OutputMedium(80, false);
}
