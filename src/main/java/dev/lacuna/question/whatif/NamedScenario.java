package dev.lacuna.question.whatif;

import dev.lacuna.catalog.IdPattern;
import dev.lacuna.catalog.KeyFormat.Matches;
import dev.lacuna.catalog.KeyFormat.OneOrMany;
import dev.lacuna.catalog.Scope;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Assumptions with a name.
 *
 * @param set by feature, {@code FEATURE.FACET} or {@code FEATURE:FACET}
 * @param deliver ids of plan items
 * @param without ids of plan items
 * @param release to project to, instead of that of the question
 */
public record NamedScenario(
        @Matches(IdPattern.ID) String id,
        @Nullable String name,
        Map<String, Scope> set,
        @OneOrMany List<String> deliver,
        @OneOrMany List<String> without,
        @Nullable String release) {

    public NamedScenario {
        set = Collections.unmodifiableMap(new TreeMap<>(set));
        deliver = List.copyOf(deliver);
        without = List.copyOf(without);
    }

    Assumptions assumptions() {
        List<String> scopes = set.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().word())
                .toList();
        return new Assumptions(scopes, deliver, without);
    }
}
