package dev.lacuna.push.tracker;

import dev.lacuna.push.http.HttpException;
import dev.lacuna.question.backlog.ItemIdentity;
import dev.lacuna.question.backlog.ItemMarker;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * An issue tracker. All methods may throw a {@link HttpException}; those that change something do so
 * in a way that can be done once more.
 */
public interface Tracker {

    /** As people write it. */
    String name();

    /** The project or repository, with the server: where a map file belongs to. */
    String place();

    /** What {@link TrackerItem#place} says of items that were not moved. */
    String homePlace();

    int longestTitle();

    int longestLabel();

    /** How many items are made with one request. */
    int batchSize();

    /** How long after a change a list of items may not yet show it. */
    Duration listingDelay();

    /** Whether items have a milestone, for the release. */
    boolean hasMilestones();

    /**
     * Looks whether items can be made as they are desired.
     *
     * @throws TrackerException if the user named something that is not there
     */
    default void check() {}

    /** Whatever carries the common label, through all pages; open or closed. */
    List<TrackerItem> labelledItems();

    /** Those of them that are still there and may be seen, as they are now. */
    List<TrackerItem> byId(Collection<String> ids);

    /** Whatever carries the label of one of them, open or closed. */
    List<TrackerItem> byLabels(Collection<ItemIdentity> ids);

    /**
     * Makes items, at most {@link #batchSize} of them; identity and labels are on each from this first request on.
     *
     * @param created told the tracker's ids of the new items before any other request is sent
     * @return one for each draft, in their order
     */
    List<CreationResult> create(List<ItemDraft> drafts, Consumer<List<String>> created);

    /** Brings an item in step. People's text, labels and fields stay. */
    void update(TrackerItem fresh, ItemDraft draft, List<FieldDifference> differences);

    /** Opens an item again, and brings it in step. */
    void reopen(TrackerItem fresh, ItemDraft draft, List<FieldDifference> differences);

    /** Closes an item, with a note why. */
    void close(TrackerItem fresh, ItemMarker mark, String note);

    /** Writes down on a closed item how it was left. */
    void markClosed(TrackerItem fresh, ItemMarker mark);

    /** What {@link TrackerItem#text} says of an item that is as it should be. */
    String text(ItemDraft draft);
}
