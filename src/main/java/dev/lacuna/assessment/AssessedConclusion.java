package dev.lacuna.assessment;

import dev.lacuna.rule.Conclusion;
import dev.lacuna.rule.Message;

/**
 * Something that an assessment tells. Why it holds, and on which evidence, is asked of the {@link Assessment}, since not
 * every reader wants it of every conclusion.
 */
public interface AssessedConclusion {

    /** Stable: the same in every output, over releases and reorderings. */
    String id();

    /** What it is about: mostly a feature; else a requirement, a capability or a link. */
    String subject();

    Message message();

    /** What the rules concluded. */
    Conclusion fact();
}
