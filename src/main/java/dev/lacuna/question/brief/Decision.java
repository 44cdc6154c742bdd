package dev.lacuna.question.brief;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.assessment.BacklogItem;
import dev.lacuna.catalog.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To raise a feature in a facet, to establish that it stands there already, or to provide a capability.
 *
 * @param owner of the feature; absent if nobody is named
 * @param from the scope that the feature has; absent for a capability that nothing provides
 * @param closesAlone the ids of the page's deciding gaps that it closes alone
 * @param easesAlone those that alone it makes less bad, but that stay open
 * @param helps those of which it is a root cause, but that take more
 * @param closesElsewhere how many blockers of other pages it closes alone
 */
public record Decision(
        @JsonIgnore BacklogItem item,
        @Nullable String owner,
        @Nullable Scope from,
        List<String> closesAlone,
        List<String> easesAlone,
        List<String> helps,
        int closesElsewhere) {

    public Decision {
        closesAlone = List.copyOf(closesAlone);
        easesAlone = List.copyOf(easesAlone);
        helps = List.copyOf(helps);
    }

    @JsonProperty
    public String id() {
        return item.id();
    }

    @JsonProperty
    public Scope to() {
        return item.scope();
    }

    @JsonProperty
    public String work() {
        return item.establish() ? "establish" : "build";
    }

    /** How many gaps of the page no longer decide its verdict, by this alone. */
    int unlocks() {
        return closesAlone.size() + easesAlone.size();
    }
}
