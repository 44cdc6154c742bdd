package dev.lacuna.question.backlog;

import dev.lacuna.assessment.Assessment;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What to do about the open gaps of an assessment.
 *
 * @param epics those of which an item is selected, in the platform's order of areas
 * @param items those that are selected, in order
 * @param all the whole of it, in order: what is not among them is mended, or not asked about
 * @param customersRecorded whether it is known which customers use what
 */
public record WorkBacklog(
        BacklogOrigin origin,
        Rank rank,
        Selection selection,
        List<Epic> epics,
        List<WorkItem> items,
        List<WorkItem> all,
        boolean customersRecorded) {

    public WorkBacklog {
        epics = List.copyOf(epics);
        items = List.copyOf(items);
        all = List.copyOf(all);
    }

    /** Reads root causes of the assessment, so while it can still be asked for them. */
    public static WorkBacklog of(Assessment assessment, CustomerReach touched, Rank rank, Selection selection) {
        BacklogOrigin origin = BacklogOrigin.of(assessment);
        List<WorkItem> all = new WorkItems(assessment, touched)
                .all().stream().sorted(rank.order()).toList();
        List<Epic> epics = Epic.of(origin, assessment.catalog().platform().areas(), all);
        return new WorkBacklog(origin, rank, Selection.all(), epics, all, all, touched.recorded()).select(selection);
    }

    /** The same, of which only some is wanted. */
    private WorkBacklog select(Selection wanted) {
        List<WorkItem> some = all.stream()
                .filter(wanted::wants)
                .limit(wanted.limit() == null ? Long.MAX_VALUE : wanted.limit())
                .toList();
        Set<String> used = some.stream().map(WorkItem::epic).collect(Collectors.toSet());
        List<Epic> above =
                epics.stream().filter(epic -> used.contains(epic.id())).toList();
        return new WorkBacklog(origin, rank, wanted, above, some, all, customersRecorded);
    }

    /** How many items the filters leave out. */
    public int leftOutByOnly() {
        return (int) all.stream().filter(item -> !selection.wants(item)).count();
    }

    /** How many items the limit leaves out, of those that the filters leave. */
    public int leftOutByLimit() {
        return all.size() - leftOutByOnly() - items.size();
    }
}
