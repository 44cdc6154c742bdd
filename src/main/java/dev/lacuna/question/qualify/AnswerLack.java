package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Term;

/** What an answer lacks. */
public enum AnswerLack implements Term {
    /** A yes does not say how. */
    HOW,
    /** A no, or a not applicable, does not say why. */
    WHY,
    /** The qualifier does not allow that it is not applicable. */
    LEAVE
}
