package dev.lacuna.cli;

/** A command that cannot be carried out as it was given; the user's mistake. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String suggestion;

    /**
     * @param message what is wrong, with the value in brackets
     * @param suggestion what to do about it
     */
    UsageException(String message, String suggestion) {
        super(message);
        this.suggestion = suggestion;
    }

    String suggestion() {
        return suggestion;
    }
}
