package dev.lacuna.push.tracker;

import dev.lacuna.question.backlog.Identity;
import dev.lacuna.question.backlog.Mark;
import dev.lacuna.question.backlog.Origin;
import dev.lacuna.question.backlog.Selection;
import dev.lacuna.question.backlog.WorkBacklog;
import dev.lacuna.question.backlog.WorkItem;
import dev.lacuna.rule.fact.Severity;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be pushed.
 *
 * @param wanted epics first, then work in order
 * @param all the identities of the whole backlog, also of what is not to be pushed now
 */
public record Order(Origin origin, Selection selection, List<Wanted> wanted, Set<Identity> all) {

    public Order {
        wanted = List.copyOf(wanted);
        all = Set.copyOf(all);
    }

    /** All that a backlog selects. */
    public static Order of(WorkBacklog backlog) {
        Set<Identity> all = new LinkedHashSet<>();
        for (WorkItem item : backlog.all()) {
            all.add(new Identity(item.id()));
            all.add(new Identity(item.epic()));
        }
        List<Wanted> wanted = Stream.concat(
                        backlog.epics().stream().map(Wanted::of),
                        backlog.items().stream().map(Wanted::of))
                .toList();
        return new Order(backlog.origin(), backlog.selection(), wanted, all);
    }

    /** All of which something is known, and what it was before, by the labels that show them. */
    Map<String, Identity> labels(int longest) {
        Map<String, Identity> labels = new HashMap<>();
        wanted.forEach(each -> each.formerly().forEach(former -> labels.put(former.label(longest), former)));
        all.forEach(id -> labels.put(id.label(longest), id));
        return labels;
    }

    /** The mark that an item has while there is work to do. */
    Mark mark(Wanted wanted) {
        return new Mark(wanted.id(), origin.target(), wanted.traits(), Mark.State.OPEN);
    }

    /**
     * Why an item stays open although the backlog does not hold it; empty if it may be closed. What was left out of the
     * question is not mended, only not asked about.
     */
    Optional<String> keepsOpen(Mark mark) {
        if (origin.release() != null) {
            return Optional.of("the backlog is that after " + origin.release());
        }
        if (origin.model() != null) {
            return Optional.of("only the model " + origin.model() + " was asked about");
        }
        if (selection.limit() != null) {
            return Optional.of("there is a limit");
        }
        Set<String> severities =
                selection.severities().stream().map(Severity::word).collect(Collectors.toSet());
        boolean outside = lacks(new TreeSet<>(origin.areas()), mark.trait("area"))
                || lacks(selection.areas(), mark.trait("area"))
                || lacks(selection.owners(), mark.trait("owner"))
                || lacks(severities, mark.trait("severity"));
        return outside ? Optional.of("it is outside of what was asked about") : Optional.empty();
    }

    private static boolean lacks(Set<String> asked, @Nullable String trait) {
        return !asked.isEmpty() && (trait == null || !asked.contains(trait));
    }
}
