package dev.lacuna.cli;

/** A command that cannot be carried out as it was given; the user's mistake. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong, then what to do about it. */
    UsageException(String says, String maybe) {
        super(says + "\n  " + maybe);
    }
}
