package dev.lacuna.push.tracker;

/** That nothing can be pushed as it was asked for; the user's mistake. */
public final class TrackerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String maybe;

    /**
     * @param says what is wrong, with the value in brackets
     * @param maybe what to do about it
     */
    public TrackerException(String says, String maybe) {
        super(says);
        this.maybe = maybe;
    }

    public String maybe() {
        return maybe;
    }
}
