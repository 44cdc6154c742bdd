package dev.lacuna.question.path;

import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.Assumption;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change that a path is made of: a feature, raised in a facet.
 *
 * @param number from 1, in an order in which the changes can be made
 * @param from its own scope before
 * @param to what its gaps demand; tenant where it is unknown and only has to be established
 * @param effort 0 where it only has to be established
 * @param after the numbers of the changes to what it depends on; those of one cycle do not wait for each other
 * @param gaps the ids of the gaps that it helps to close
 */
public record PathStep(
        int number,
        String feature,
        String facet,
        Scope from,
        Scope to,
        @Nullable String owner,
        BigDecimal effort,
        List<Integer> after,
        List<String> gaps)
        implements NumberedChange {

    public PathStep {
        after = List.copyOf(after);
        gaps = List.copyOf(gaps);
    }

    @Override
    public String subject() {
        return feature;
    }

    /** The assumption that it is done. */
    public Assumption assumption() {
        return new Assumption.SetScope(feature, facet, to);
    }
}
