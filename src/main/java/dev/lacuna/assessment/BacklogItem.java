package dev.lacuna.assessment;

import dev.lacuna.catalog.Scope;
import java.util.List;

/**
 * Work that open gaps ask for.
 *
 * @param id {@code FEATURE:FACET}, or {@code REQUIREMENT:FACET} for a capability that nobody provides
 * @param scope as far as it has to go
 * @param establish whether the scope is unknown, so that it must first be found out
 * @param gaps the ids of the open gaps that it helps to close
 */
public record BacklogItem(String id, String subject, String facet, Scope scope, boolean establish, List<String> gaps) {

    public BacklogItem {
        gaps = List.copyOf(gaps);
    }
}
