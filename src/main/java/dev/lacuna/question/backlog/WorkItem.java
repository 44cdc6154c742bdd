package dev.lacuna.question.backlog;

import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Term;
import dev.lacuna.output.Json;
import dev.lacuna.rule.Severity;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Work that a team can take: a root cause of open gaps, in one facet.
 *
 * @param id {@code PLATFORM/FEATURE:FACET}, or {@code PLATFORM/REQUIREMENT:FACET} for a capability that nobody provides;
 *     the identity in every file and tracker
 * @param formerIds the same under the ids that the feature or the requirement had before
 * @param epic the id of its epic
 * @param title what to do, in one line of any length
 * @param what how it is and what is wanted
 * @param why what demands it, one requirement each
 * @param acceptance when it is done, one criterion each
 * @param wanted as far as it has to go
 * @param severity that of the worst gap that it helps to close
 * @param owner the id of the owner; absent if nobody is named
 * @param ownerName his name, or the id where there is none; absent if nobody is named
 * @param effort to make it tenant-scoped; absent if nobody estimated it, and where the scope must first be established
 * @param planned the plan items that raise it, by their releases
 * @param evidence what is known of the scope, and from where
 * @param waitsFor the ids of the items that it reaches over dependencies, without those of {@code together}
 * @param together the ids of the items that it reaches and that reach it: they can only be mended with it
 * @param gaps the open gaps that it helps to close, by id
 * @param customers the ids of the customers that it touches
 */
public record WorkItem(
        String id,
        List<String> formerIds,
        String epic,
        WorkKind kind,
        String subject,
        String facet,
        String area,
        String title,
        String what,
        List<String> why,
        List<String> acceptance,
        Scope wanted,
        Severity severity,
        @Nullable String owner,
        @Nullable String ownerName,
        @Nullable BigDecimal effort,
        List<PlannedDelivery> planned,
        List<Evidence> evidence,
        List<String> waitsFor,
        List<String> together,
        List<HelpedGap> gaps,
        SortedSet<String> customers) {

    /** What sort of work it is. */
    public enum WorkKind implements Term {
        /** The scope falls short, and is to be raised. */
        BUILD,
        /** Nobody knows the scope; it is to be found out. */
        ESTABLISH
    }

    public WorkItem {
        formerIds = List.copyOf(formerIds);
        title = Section.oneLine(title);
        what = Section.oneLine(what);
        why = why.stream().map(Section::oneLine).toList();
        acceptance = acceptance.stream().map(Section::oneLine).toList();
        effort = Json.number(effort);
        planned = List.copyOf(planned);
        evidence = List.copyOf(evidence);
        waitsFor = List.copyOf(waitsFor);
        together = List.copyOf(together);
        gaps = List.copyOf(gaps);
        customers = Collections.unmodifiableSortedSet(new TreeSet<>(customers));
    }

    /** The release with whose plan it is done; absent if none raises it far enough. */
    public @Nullable String release() {
        return planned.stream()
                .filter(PlannedDelivery::enough)
                .map(PlannedDelivery::release)
                .findFirst()
                .orElse(null);
    }

    public List<String> gapIds() {
        return gaps.stream().map(HelpedGap::id).toList();
    }

    /** How many blockers it helps to close. */
    public long blockers() {
        return gaps.stream().filter(gap -> gap.severity() == Severity.BLOCKER).count();
    }

    /** All of it that is to be read, for the body of a ticket; without the title. */
    public List<Section> description() {
        return ItemSections.of(this);
    }
}
