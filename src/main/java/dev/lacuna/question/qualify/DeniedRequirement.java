package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Answer;
import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.conclusion.Conclusion;

/** That a document denies, by its answer to a qualifier, what a mandatory requirement demands. */
public record DeniedRequirement(
        String frd, String qualifier, Answer answer, String target, String requirement, String facet, Scope required)
        implements Conclusion {}
