package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Term;

/** Whether a document that fails a mandatory qualifier fails a build. */
public enum EnforcementPolicy implements Term {
    /** It is told, and fails nothing. */
    ADVISORY,
    ENFORCED
}
