package dev.lacuna.read.revision;

/** A revision that cannot be read; the user's mistake, or that of what is around. */
public final class RevisionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String maybe;

    /**
     * @param says what is wrong, with the value in brackets
     * @param maybe what to do about it
     */
    RevisionException(String says, String maybe) {
        super(says);
        this.maybe = maybe;
    }

    public String maybe() {
        return maybe;
    }
}
