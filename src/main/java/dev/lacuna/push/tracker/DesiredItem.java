package dev.lacuna.push.tracker;

import dev.lacuna.catalog.Term;
import dev.lacuna.question.backlog.Epic;
import dev.lacuna.question.backlog.ItemIdentity;
import dev.lacuna.question.backlog.ItemMarker;
import dev.lacuna.question.backlog.Section;
import dev.lacuna.question.backlog.WorkItem;
import dev.lacuna.rule.Severity;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a tracker should hold of a work item or an epic.
 *
 * @param formerly the identities that it had before
 * @param parent the epic that it belongs to; absent of an epic
 * @param title on one line, of any length
 * @param traits what its mark says beside its identity
 * @param tags labels beside those of its identity
 */
public record DesiredItem(
        ItemIdentity id,
        List<ItemIdentity> formerly,
        @Nullable ItemIdentity parent,
        String title,
        List<Section> description,
        SortedMap<String, String> traits,
        SortedSet<String> tags) {
    private static final String PREFIX = ItemIdentity.COMMON_LABEL + "-";

    /** All tags that Lacuna gives; those that an item should not have are taken from it. */
    public static final Set<String> ALL_TAGS = Stream.of(
                    Stream.of(PREFIX + "epic"),
                    Arrays.stream(Severity.values()).map(DesiredItem::tag),
                    Arrays.stream(WorkItem.WorkKind.values()).map(DesiredItem::tag))
            .flatMap(tags -> tags)
            .collect(Collectors.toUnmodifiableSet());

    public DesiredItem {
        formerly = List.copyOf(formerly);
        description = List.copyOf(description);
        traits = Collections.unmodifiableSortedMap(new TreeMap<>(traits));
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    }

    static DesiredItem of(Epic epic) {
        return new DesiredItem(
                new ItemIdentity(epic.id()),
                List.of(),
                null,
                epic.title(),
                epic.description(),
                ItemMarker.traits(epic),
                new TreeSet<>(Set.of(PREFIX + "epic")));
    }

    static DesiredItem of(WorkItem item) {
        return new DesiredItem(
                new ItemIdentity(item.id()),
                item.formerIds().stream().map(ItemIdentity::new).toList(),
                new ItemIdentity(item.epic()),
                item.title(),
                item.description(),
                ItemMarker.traits(item),
                new TreeSet<>(Set.of(tag(item.severity()), tag(item.kind()))));
    }

    private static String tag(Term term) {
        return PREFIX + (term instanceof Severity ? "severity-" : "") + term.word();
    }

    boolean isEpic() {
        return parent == null;
    }

    /** The release with whose plan it is done; absent if none. */
    public @Nullable String release() {
        return traits.get("release");
    }

    /** All labels that it should have. */
    public SortedSet<String> labels(int longest) {
        SortedSet<String> labels = new TreeSet<>(tags);
        labels.add(ItemIdentity.COMMON_LABEL);
        labels.add(id.label(longest));
        return labels;
    }
}
