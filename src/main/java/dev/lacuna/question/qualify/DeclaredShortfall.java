package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.conclusion.Conclusion;

/** That the scope which a document declares falls short of a mandatory requirement. */
public record DeclaredShortfall(
        String frd, String target, String requirement, String facet, Scope declared, Scope required)
        implements Conclusion {}
