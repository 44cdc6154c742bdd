package dev.lacuna.question.backlog;

import dev.lacuna.catalog.Evidence;
import dev.lacuna.question.Wording;
import dev.lacuna.question.backlog.WorkItem.PlannedDelivery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is to be read of a work item, in the order in which a team asks for it. */
final class ItemSections {
    private final WorkItem item;

    private ItemSections(WorkItem item) {
        this.item = item;
    }

    static List<Section> of(WorkItem item) {
        ItemSections description = new ItemSections(item);
        return Stream.of(
                        Section.paragraph("What", item.what()),
                        Section.list("Why", item.why()),
                        Section.list("Acceptance criteria", item.acceptance()),
                        Section.list("Waits for", item.waitsFor()),
                        Section.list("Only together with", item.together()),
                        Section.list(
                                "Evidence",
                                item.evidence().stream()
                                        .map(ItemSections::words)
                                        .toList()),
                        Section.list("About", description.about()))
                .filter(section -> !section.isEmpty())
                .toList();
    }

    private List<String> about() {
        List<String> about = new ArrayList<>();
        about.add("Item: " + item.id());
        about.add("Severity: " + item.severity().word() + "; helps to close "
                + Wording.count(item.gaps().size(), "open gap") + ", " + item.blockers() + " of them "
                + (item.blockers() == 1 ? "a blocker" : "blockers"));
        about.add("Owner: " + owner());
        about.add("Effort: " + effort());
        item.planned().stream().map(ItemSections::words).forEach(about::add);
        if (item.planned().isEmpty()) {
            about.add("Release: none plans it");
        }
        SortedSet<String> customers = item.customers();
        if (customers != null && !customers.isEmpty()) {
            about.add("Customers touched: " + String.join(", ", customers));
        }
        return about;
    }

    private String owner() {
        String name = item.ownerName();
        if (name == null) {
            return "nobody named";
        }
        return name.equals(item.owner()) ? name : name + " (" + item.owner() + ")";
    }

    private String effort() {
        BigDecimal effort = item.effort();
        if (effort != null) {
            return effort.toPlainString();
        }
        return item.kind() == WorkItem.WorkKind.ESTABLISH ? "not known before it is established" : "not estimated";
    }

    private static String words(PlannedDelivery planned) {
        String title = planned.title();
        return "Release: " + planned.release() + " plans " + planned.item() + (title == null ? "" : " (" + title + ")")
                + ", which makes it " + planned.scope().word()
                + (planned.enough() ? "" : "; that is not enough");
    }

    /** Each part stands free, so that an address in it can be followed. */
    static String words(Evidence entry) {
        List<String> asides = new ArrayList<>();
        if (entry.scope() != null) {
            asides.add("claims " + entry.scope().word());
        }
        if (entry.date() != null) {
            asides.add(entry.date().toString());
        }
        if (entry.confidence() != null) {
            asides.add("confidence " + entry.confidence().word());
        }
        return Stream.of(entry.source(), entry.ref(), entry.says(), String.join(", ", asides))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
