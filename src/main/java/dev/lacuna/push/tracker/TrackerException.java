package dev.lacuna.push.tracker;

/** That nothing can be pushed as it was asked for; the user's mistake. */
public final class TrackerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String suggestion;

    /**
     * @param message what is wrong, with the value in brackets
     * @param suggestion what to do about it
     */
    public TrackerException(String message, String suggestion) {
        super(message);
        this.suggestion = suggestion;
    }

    public String suggestion() {
        return suggestion;
    }
}
