package dev.lacuna.push.http;

/** A request that did not lead to what was asked for. */
public final class HttpException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What it means for whoever asked. */
    public enum FailureKind {
        /** It cannot be sent as it was given: the user's mistake. */
        USER_ERROR,
        /** The server does not accept the credentials; no other request will do better. */
        UNAUTHORIZED,
        /** The server understood this request and does not carry it out; others may do. */
        REJECTED,
        /** No usable answer, however often it was asked for. */
        UNREACHABLE,
        /** Nobody knows whether the server carried it out, so it must not simply be repeated. */
        RESULT_UNKNOWN,
        /** The server asks to be left alone for longer than anybody waits. */
        RATE_LIMITED
    }

    private final FailureKind kind;
    private final String suggestion;

    /**
     * @param message what is wrong, with the value in brackets
     * @param suggestion what to do about it
     */
    public HttpException(FailureKind kind, String message, String suggestion) {
        super(message);
        this.kind = kind;
        this.suggestion = suggestion;
    }

    public FailureKind kind() {
        return kind;
    }

    public String suggestion() {
        return suggestion;
    }

    /** What is wrong; never absent. */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** Whether every further request would end in the same way. */
    public boolean isFinal() {
        return kind == FailureKind.USER_ERROR || kind == FailureKind.UNAUTHORIZED || kind == FailureKind.RATE_LIMITED;
    }
}
