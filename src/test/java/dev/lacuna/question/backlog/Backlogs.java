package dev.lacuna.question.backlog;

import dev.lacuna.Lacuna;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.random.ShippedRules;
import java.time.LocalDate;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Backlogs of catalogs, as a user would ask for them. */
final class Backlogs {
    static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private Backlogs() {}

    static WorkBacklog of(Catalog catalog) {
        return of(catalog, null, Rank.UNLOCKS, Selection.all());
    }

    static WorkBacklog of(Catalog catalog, @Nullable String release, Rank rank, Selection selection) {
        AssessQuery question = new AssessQuery(null, null, release, DAY, new TreeSet<>());
        try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(catalog)) {
            return new BacklogQuery(question, rank, selection).ask(inquiry, DAY);
        }
    }

    static WorkItem item(WorkBacklog backlog, String id) {
        return backlog.all().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + id + " among "
                        + backlog.all().stream().map(WorkItem::id).toList()));
    }
}
