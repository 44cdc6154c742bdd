package dev.lacuna.question.brief;

import dev.lacuna.assessment.BacklogItem;
import dev.lacuna.catalog.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To raise a feature in a facet, to establish that it stands there already, or to provide a capability.
 *
 * @param owner of the feature; absent if nobody is named
 * @param from the scope that the feature has; absent for a capability that nothing provides
 * @param closes the ids of the page's deciding gaps that it closes alone
 * @param eases those that alone it makes less bad, but that stay open
 * @param helps those of which it is a root cause, but that take more
 * @param elsewhere how many blockers of other pages it closes alone
 */
public record Decision(
        BacklogItem item,
        @Nullable String owner,
        @Nullable Scope from,
        List<String> closes,
        List<String> eases,
        List<String> helps,
        int elsewhere) {

    public Decision {
        closes = List.copyOf(closes);
        eases = List.copyOf(eases);
        helps = List.copyOf(helps);
    }

    /** How many gaps of the page no longer decide its verdict, by this alone. */
    int alone() {
        return closes.size() + eases.size();
    }
}
