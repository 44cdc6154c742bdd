package dev.lacuna.cli;

/** How every command ends. */
final class ExitCode {
    /** The answer is fine. */
    static final int FINE = 0;

    /** The answer is bad. */
    static final int BAD = 1;

    /** Wrong use or bad input. */
    static final int USAGE = 2;

    /** Lacuna's own fault. */
    static final int FAULT = 3;

    private ExitCode() {}
}
