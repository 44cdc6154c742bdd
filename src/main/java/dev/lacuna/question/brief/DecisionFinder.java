package dev.lacuna.question.brief;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.AssessmentDelta;
import dev.lacuna.assessment.BacklogItem;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.rule.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the decisions that unlock most. What they unlock is inferred, with them assumed done. */
final class DecisionFinder {
    private static final int MOST = 5;

    private static final Comparator<Decision> BEST_FIRST = Comparator.comparing((Decision it) -> -it.unlocks())
            .thenComparing(it -> -it.helps().size())
            .thenComparing(it -> it.item().id());

    private final Lacuna.Inquiry inquiry;
    private final Assessment today;
    private final ScenarioScopes scopes;
    private final Map<String, BacklogItem> items;
    private final Map<String, AssessedGap> gaps;

    DecisionFinder(Lacuna.Inquiry inquiry, Assessment today) {
        this.inquiry = inquiry;
        this.today = today;
        scopes = ScenarioScopes.under(today.catalog(), today.scenario());
        items = today.backlog().stream().collect(Collectors.toMap(BacklogItem::id, Function.identity()));
        gaps = today.gaps().stream().collect(Collectors.toMap(AssessedGap::id, Function.identity()));
    }

    /** For a page whose verdict is what it is because of these gaps. */
    Brief.Decisions decisions(Verdict verdict, List<AssessedGap> deciding) {
        Map<String, SortedSet<String>> takes = new TreeMap<>();
        deciding.forEach(gap -> takes.put(gap.id(), takes(gap, verdict)));
        DecisionSearch choice = new DecisionSearch(takes.values(), MOST);
        // Of the providers of a capability only the best one of today is weighed.
        boolean proven = choice.proven()
                && deciding.stream()
                        .noneMatch(gap ->
                                gap.fact().feature() == null && gap.fact().through() != null);
        if (choice.best().isEmpty()) {
            return new Brief.Decisions(List.of(), List.of(), List.of(), List.copyOf(takes.keySet()), proven);
        }
        Map<String, AssessedGap> then = after(choice.best());
        List<Decision> decisions = choice.best().stream()
                .map(id -> decision(id, verdict, takes))
                .sorted(BEST_FIRST)
                .toList();
        return new Brief.Decisions(
                decisions,
                closed(takes.keySet(), then),
                eased(takes.keySet(), then, verdict),
                takes.keySet().stream()
                        .filter(id -> decides(then.get(id), verdict))
                        .toList(),
                proven);
    }

    private Decision decision(String id, Verdict verdict, Map<String, SortedSet<String>> takes) {
        BacklogItem item = Objects.requireNonNull(items.get(id));
        Map<String, AssessedGap> then = after(Set.of(id));
        Feature feature = today.catalog().features().get(item.subject());
        List<String> others = gaps.values().stream()
                .filter(gap -> DecidingGaps.decides(gap, Verdict.BLOCKED) && !takes.containsKey(gap.id()))
                .map(AssessedGap::id)
                .toList();
        return new Decision(
                item,
                feature == null ? null : feature.owner(),
                feature == null ? null : scopes.of(feature, item.facet()).scope(),
                closed(takes.keySet(), then),
                eased(takes.keySet(), then, verdict),
                takes.entrySet().stream()
                        .filter(gap -> gap.getValue().contains(id) && decides(then.get(gap.getKey()), verdict))
                        .map(Map.Entry::getKey)
                        .toList(),
                closed(others, then).size());
    }

    /** The backlog items that have to be done before a gap no longer decides. */
    private SortedSet<String> takes(AssessedGap gap, Verdict verdict) {
        SortedSet<String> takes = new TreeSet<>();
        String facet = gap.fact().facet();
        if (gap.fact().through() == null) {
            takes.add(gap.fact().requirement() + ":" + facet);
        }
        for (RootCause cause : today.rootCauses(gap)) {
            if (DecidingGaps.mustGo(cause, gap, verdict, today.provenance().severities())) {
                takes.add(cause.feature() + ":" + facet);
            }
        }
        return takes;
    }

    /** The gaps once these items are done, by id. That a capability is provided closes its gap, and cannot be supposed. */
    private Map<String, AssessedGap> after(Collection<String> done) {
        List<Assumption> changes = new ArrayList<>(today.scenario().changes());
        Map<String, AssessedGap> then = new HashMap<>(gaps);
        for (String id : done) {
            BacklogItem item = Objects.requireNonNull(items.get(id));
            if (today.catalog().features().containsKey(item.subject())) {
                changes.add(new Assumption.SetScope(item.subject(), item.facet(), item.scope()));
            } else {
                item.gaps().forEach(then::remove);
            }
        }
        AssessmentDelta shift = inquiry.suppose(today, today.scenario().withChanges(changes));
        shift.gone().forEach(gap -> then.remove(gap.id()));
        shift.come().forEach(gap -> then.put(gap.id(), gap));
        return then;
    }

    private static List<String> closed(Collection<String> ids, Map<String, AssessedGap> then) {
        return ids.stream().filter(id -> !then.containsKey(id)).toList();
    }

    private static List<String> eased(Collection<String> ids, Map<String, AssessedGap> then, Verdict verdict) {
        return ids.stream()
                .filter(id -> then.containsKey(id) && !decides(then.get(id), verdict))
                .toList();
    }

    private static boolean decides(@Nullable AssessedGap gap, Verdict verdict) {
        return gap != null && DecidingGaps.decides(gap, verdict);
    }
}
