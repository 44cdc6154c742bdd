package dev.lacuna.question.explain;

import dev.lacuna.assessment.RootCause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A root cause, with the proof of it.
 *
 * @param way from the feature of the gap to the root cause: a shortest one
 * @param itself the rule by which the root cause falls short by its own scope
 * @param others how many other ways lead to it over dependencies, none of which passes a feature twice
 * @param more whether there are more than {@code others}: counting stops when it becomes long
 */
public record ProvenRootCause(
        RootCause root, List<FeatureOnPath> way, @Nullable AppliedRule itself, int others, boolean more) {
    public ProvenRootCause {
        way = List.copyOf(way);
    }
}
