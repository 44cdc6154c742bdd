package dev.lacuna.question.diff;

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
        @Nullable Snapshot since,
        List<VerdictChange> verdicts,
        List<GapChange> gaps,
        List<WaiverChange> waivers,
        List<CommitmentChange> promises) {

    public Comparison {
        verdicts = List.copyOf(verdicts);
        gaps = gaps.stream()
                .sorted(Comparator.comparing(GapChange::sort)
                        .thenComparing(change -> change.gap().severity())
                        .thenComparing(GapChange::id))
                .toList();
        waivers = waivers.stream()
                .sorted(Comparator.comparing(WaiverChange::sort).thenComparing(WaiverChange::gap))
                .toList();
        promises = promises.stream()
                .sorted(Comparator.comparing(CommitmentChange::sort)
                        .thenComparing(change -> change.promise().key()))
                .toList();
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
    public boolean worse() {
        return verdicts.stream().anyMatch(VerdictChange::worse) || gaps.stream().anyMatch(GapChange::blocksNow);
    }

    public boolean nothingChanged() {
        return verdicts.isEmpty() && gaps.isEmpty() && waivers.isEmpty() && promises.isEmpty();
    }

    /** The gaps of which the same became. */
    public List<GapChange> gaps(GapChange.GapChangeKind sort) {
        return gaps.stream().filter(change -> change.sort() == sort).toList();
    }
}
