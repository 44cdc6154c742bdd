package dev.lacuna.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer asked for according to an importer. Nobody has promised it: it becomes a commitment when a person writes
 * it down as one.
 *
 * @param by the release in which it is wished for
 */
public record Proposal(
        String feature,
        String facet,
        @Demandable @Default("tenant") Scope scope,
        @Nullable String by,
        List<Evidence> evidence) {

    public Proposal {
        evidence = List.copyOf(evidence);
    }
}
