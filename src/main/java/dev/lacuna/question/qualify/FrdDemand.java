package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.conclusion.Conclusion;

/** That a mandatory requirement demands a scope of the feature of a document. */
public record FrdDemand(String frd, String target, String requirement, String facet, Scope scope)
        implements Conclusion {}
