package dev.lacuna.question.backlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.lacuna.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A backlog in the shape of its JSON.
 *
 * @param only what is selected; absent if that is all
 * @param all how many items there are, selected or not
 */
record BacklogJson(
        String schema,
        String platform,
        String target,
        LocalDate asOf,
        @JsonInclude(Include.NON_NULL) @Nullable String model,
        @JsonInclude(Include.NON_NULL) @Nullable String release,
        @JsonInclude(Include.NON_EMPTY) List<String> askedAreas,
        Rank rank,
        List<String> rankExplained,
        @JsonInclude(Include.NON_NULL) @Nullable Only only,
        @JsonInclude(Include.NON_NULL) @Nullable Integer limit,
        int all,
        int leftOutByOnly,
        int leftOutByLimit,
        boolean customersRecorded,
        Origin provenance,
        List<Epic> epics,
        List<WorkItem> items) {

    /** What {@code --only} names. */
    @JsonInclude(Include.NON_EMPTY)
    record Only(SortedSet<String> area, SortedSet<String> owner, SortedSet<Severity> severity) {}

    /** Version of Lacuna, and hashes. */
    record Origin(String tool, String catalog, String rules) {}

    static BacklogJson of(WorkBacklog backlog) {
        BacklogOrigin origin = backlog.origin();
        Selection selection = backlog.selection();
        List<WorkItem> items = new ArrayList<>();
        backlog.items().forEach(item -> items.add(item.numbered(items.size() + 1)));
        return new BacklogJson(
                "lacuna/backlog/v1",
                origin.platform(),
                origin.target(),
                origin.asOf(),
                origin.model(),
                origin.release(),
                origin.areas(),
                backlog.rank(),
                new RankExplanation(backlog).explanation(),
                selection.namesAny() ? new Only(selection.areas(), selection.owners(), selection.severities()) : null,
                selection.limit(),
                backlog.all().size(),
                backlog.leftOutByOnly(),
                backlog.leftOutByLimit(),
                backlog.customersRecorded(),
                new Origin(origin.tool(), origin.catalog(), origin.rules()),
                backlog.epics(),
                items);
    }
}
