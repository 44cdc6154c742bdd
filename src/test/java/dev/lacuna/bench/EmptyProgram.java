package dev.lacuna.bench;

/** A Java program that does nothing, as the measure of all that start. */
public final class EmptyProgram {
    private EmptyProgram() {}

    public static void main(String[] arguments) {}
}
