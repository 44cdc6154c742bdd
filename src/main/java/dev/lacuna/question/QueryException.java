package dev.lacuna.question;

/** A question that cannot be asked of this catalog; the user's mistake. */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String maybe;

    /**
     * @param says what is wrong, with the value in brackets
     * @param maybe what to do about it
     */
    public QueryException(String says, String maybe) {
        super(says);
        this.maybe = maybe;
    }

    public String maybe() {
        return maybe;
    }
}
