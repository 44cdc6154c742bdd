package dev.lacuna.question.path;

import dev.lacuna.catalog.scenario.Assumption;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to change, in which order, and how good that is.
 *
 * @param steps by number
 * @param effortKnown whether efforts are those of the catalog; else each thing to be built counts as 1, since some are missing
 * @param proven whether it is proven that nothing better exists
 * @param bound where that is not proven: the least effort, or the most blockers, that could be; absent if not even that
 *     is known
 * @param unprovided the ids of the gaps that no change to a feature closes, since nothing provides the capability
 */
public record PathPlan(
        List<PathStep> steps,
        List<PathChoice> choices,
        boolean effortKnown,
        boolean proven,
        @Nullable BigDecimal bound,
        List<String> unprovided) {

    public PathPlan {
        steps = List.copyOf(steps);
        choices = List.copyOf(choices);
        unprovided = List.copyOf(unprovided);
    }

    public BigDecimal effort() {
        return steps.stream().map(PathStep::effort).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The assumption that all of it is done. */
    public List<Assumption> assumptions() {
        return steps.stream().map(PathStep::assumption).toList();
    }
}
