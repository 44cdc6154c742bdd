package dev.lacuna.question.diff;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one assessment to another, and because of what. Everything is sorted: the worst news first, then by id.
 *
 * @param since what was before the first, where that was asked, so that a gap can be said to be reopened
 */
public record Comparison(
        Snapshot before,
        Snapshot after,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Snapshot since,
        List<VerdictChange> verdicts,
        List<GapChange> gaps,
        List<WaiverChange> waivers,
        List<CommitmentChange> commitments) {

    static final String SCHEMA = "lacuna/comparison/v1";

    public Comparison {
        verdicts = List.copyOf(verdicts);
        gaps = gaps.stream()
                .sorted(Comparator.comparing(GapChange::change)
                        .thenComparing(change -> change.gap().severity())
                        .thenComparing(GapChange::id))
                .toList();
        waivers = waivers.stream()
                .sorted(Comparator.comparing(WaiverChange::change).thenComparing(WaiverChange::gap))
                .toList();
        commitments = commitments.stream()
                .sorted(Comparator.comparing(CommitmentChange::change)
                        .thenComparing(change -> change.commitment().key()))
                .toList();
    }

    @JsonProperty
    String schema() {
        return SCHEMA;
    }

    @JsonProperty
    String target() {
        return after.target();
    }

    /** Both sides must be about the same target, model and areas. */
    public static Comparison of(Snapshot before, Snapshot after) {
        return of(before, after, null);
    }

    /** With a third point, from before both. */
    public static Comparison of(Snapshot before, Snapshot after, @Nullable Snapshot since) {
        Snapshot renamed = Renames.of(after).apply(before);
        Snapshot now = Renames.of(before).apply(after);
        return new Comparer(
                        renamed,
                        now,
                        since == null
                                ? null
                                : Renames.of(after).apply(Renames.of(before).apply(since)))
                .compare();
    }

    /** Whether a verdict got worse or something blocks that did not. */
    @JsonProperty
    public boolean worse() {
        return verdicts.stream().anyMatch(VerdictChange::worse) || gaps.stream().anyMatch(GapChange::blocksNow);
    }

    public boolean nothingChanged() {
        return verdicts.isEmpty() && gaps.isEmpty() && waivers.isEmpty() && commitments.isEmpty();
    }

    /** The gaps of which the same became. */
    public List<GapChange> gaps(GapChange.GapChangeKind kind) {
        return gaps.stream().filter(change -> change.change() == kind).toList();
    }
}
