package dev.lacuna.question.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lacuna.catalog.Scope;
import dev.lacuna.question.path.NumberedChange;
import dev.lacuna.rule.PlanFacts.PlanState;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of the plan.
 *
 * @param number from 1, dependencies first; members of a cycle together, by id
 * @param from its own scope today
 * @param to the scope that it has to deliver
 * @param state what is wrong with the plan: late, insufficient or unplanned
 * @param items what is to be pulled in (late) or enlarged (else): the items that exist, by id
 * @param effort that of the one item to pull in, else of the feature in the facet; absent where the catalog has none
 * @param after the numbers of the changes to what it depends on
 * @param gaps the mandatory gaps that it helps to close, by id
 * @param closesAlone those among them in whose way the plan leaves nothing else
 */
public record PlanChange(
        int number,
        @JsonIgnore String subject,
        String facet,
        Scope from,
        Scope to,
        PlanState state,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> items,
        @Nullable String owner,
        @Nullable BigDecimal effort,
        List<Integer> after,
        List<String> gaps,
        List<String> closesAlone)
        implements NumberedChange {

    public PlanChange {
        items = List.copyOf(items);
        after = List.copyOf(after);
        gaps = List.copyOf(gaps);
        closesAlone = List.copyOf(closesAlone);
    }
}
