package dev.lacuna.assessment;

import dev.lacuna.catalog.Scope;
import java.util.List;

/**
 * A feature whose own scope is why a gap exists.
 *
 * @param scope its own scope in the gap's facet
 * @param path from the feature with the gap to this one, over dependencies that carry the facet: a shortest one, and of
 *     these the first by id
 */
public record RootCause(String feature, String facet, Scope scope, List<String> path) {

    public RootCause {
        path = List.copyOf(path);
    }

    /** How many dependencies away it is; 0 for the feature itself. */
    public int distance() {
        return path.size() - 1;
    }
}
