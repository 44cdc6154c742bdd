package dev.lacuna.rule;

import java.util.List;

/** What follows from the facts that are stated, as long as they stay what they are. */
public interface Conclusions {

    /** All conclusions of a type, in no order. */
    <T extends Conclusion> List<T> conclusions(Class<T> type);

    /** Why they hold. Asking it after facts were exchanged is an {@link IllegalStateException}. */
    Justifications justifications();
}
