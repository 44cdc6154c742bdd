package dev.lacuna.question.explain;

import dev.lacuna.rule.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the next better verdict takes.
 *
 * @param verdict the verdict that was inferred with all mendings done; absent where something has to be added to the
 *     catalog first, so that nobody can tell
 * @param mendings by feature and facet; what is unknown is taken to turn out well
 * @param missing the requirements on capabilities that nothing provides
 */
public record VerdictImprovement(@Nullable Verdict verdict, List<RequiredChange> mendings, List<String> missing) {
    public VerdictImprovement {
        mendings = List.copyOf(mendings);
        missing = List.copyOf(missing);
    }
}
