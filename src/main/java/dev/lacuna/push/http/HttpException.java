package dev.lacuna.push.http;

/** A request that did not lead to what was asked for. */
public final class HttpException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What it means for whoever asked. */
    public enum FailureKind {
        /** It cannot be sent as it was given: the user's mistake. */
        MISUSE,
        /** The server does not accept the credentials; no other request will do better. */
        REFUSED,
        /** The server understood this request and does not carry it out; others may do. */
        REJECTED,
        /** No usable answer, however often it was asked for. */
        UNREACHABLE,
        /** Nobody knows whether the server carried it out, so it must not simply be repeated. */
        IN_DOUBT,
        /** The server asks to be left alone for longer than anybody waits. */
        LIMITED
    }

    private final FailureKind kind;
    private final String maybe;

    /**
     * @param says what is wrong, with the value in brackets
     * @param maybe what to do about it
     */
    public HttpException(FailureKind kind, String says, String maybe) {
        super(says);
        this.kind = kind;
        this.maybe = maybe;
    }

    public FailureKind kind() {
        return kind;
    }

    public String maybe() {
        return maybe;
    }

    /** What is wrong; never absent. */
    public String says() {
        return String.valueOf(getMessage());
    }

    /** Whether every further request would end in the same way. */
    public boolean isFinal() {
        return kind == FailureKind.MISUSE || kind == FailureKind.REFUSED || kind == FailureKind.LIMITED;
    }
}
