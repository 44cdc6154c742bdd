package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Term;
import java.util.List;

/** How far a document answers a qualifier, worst first; the first that fits holds. */
public enum AnswerState implements Term {
    /** Nothing answers it. */
    MISSING,
    /** It is answered, and how or why is not said. */
    UNEXPLAINED,
    /** It is answered, and a requirement, or the document itself, says otherwise. */
    CONTRADICTED,
    /** It is answered as it should be. */
    ANSWERED;

    /** As tables show them. */
    static final List<AnswerState> BEST_FIRST = List.of(ANSWERED, CONTRADICTED, UNEXPLAINED, MISSING);
}
