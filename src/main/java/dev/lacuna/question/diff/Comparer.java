package dev.lacuna.question.diff;

import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Holds one side against the other. */
final class Comparer {
    private final Snapshot before;
    private final Snapshot after;
    private final @Nullable Snapshot since;
    private final ChangeExplainer causes;

    Comparer(Snapshot before, Snapshot after, @Nullable Snapshot since) {
        if (!before.asksLike(after)) {
            throw new IllegalArgumentException("The sides (" + before.name() + ", " + after.name()
                    + ") answer different questions. Maybe ask both about the same target, model and areas.");
        }
        this.before = before;
        this.after = after;
        this.since = since;
        this.causes = new ChangeExplainer(before, after);
    }

    Comparison compare() {
        List<GapChange> gaps = gaps();
        List<VerdictChange> verdicts = new ArrayList<>();
        add(
                verdicts,
                gaps,
                VerdictChange.VerdictSubject.TARGET,
                after.target(),
                before.verdict(),
                after.verdict(),
                gap -> true);
        all(before.models(), after.models())
                .forEach(model -> add(
                        verdicts,
                        gaps,
                        VerdictChange.VerdictSubject.MODEL,
                        model,
                        before.models().get(model),
                        after.models().get(model),
                        gap -> counts(gap, model)));
        all(before.areas(), after.areas())
                .forEach(area -> add(
                        verdicts,
                        gaps,
                        VerdictChange.VerdictSubject.AREA,
                        area,
                        before.areas().get(area),
                        after.areas().get(area),
                        gap -> isIn(gap.before(), area) || isIn(gap.after(), area)));
        return new Comparison(before, after, since, verdicts, gaps, waivers(), promises());
    }

    private static <T> Set<String> all(SortedMap<String, T> before, SortedMap<String, T> after) {
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        return all;
    }

    private static boolean isIn(@Nullable SnapshotGap gap, String area) {
        return gap != null && gap.area().equals(area);
    }

    private boolean counts(GapChange change, String model) {
        return counts(before, change, model) || counts(after, change, model);
    }

    private static boolean counts(Snapshot side, GapChange change, String model) {
        StatementContent requirement =
                side.says(StatementKind.REQUIREMENT, change.gap().requirement());
        return requirement != null
                && (requirement.value("models").isEmpty()
                        || List.of(requirement.value("models").split(", ", -1)).contains(model));
    }

    private void add(
            List<VerdictChange> verdicts,
            List<GapChange> gaps,
            VerdictChange.VerdictSubject of,
            String id,
            @Nullable Verdict was,
            @Nullable Verdict is,
            Predicate<GapChange> bears) {
        if (was == is) {
            return;
        }
        boolean worse = VerdictChange.worse(was, is);
        boolean newly = was == null || was == Verdict.NOT_ASSESSED;
        List<GapChange> bearing = gaps.stream()
                .filter(bears)
                .filter(gap -> worse ? gap.worse() : gap.better() || (newly && gap.worse()))
                .toList();
        boolean learnt = worse && !bearing.isEmpty() && bearing.stream().allMatch(GapChange::learnt);
        List<StatementChange> looking =
                bearing.isEmpty() ? causes.ofLooking(of == VerdictChange.VerdictSubject.AREA ? id : "") : List.of();
        verdicts.add(new VerdictChange(
                of, id, was, is, bearing.stream().map(GapChange::id).toList(), looking, learnt));
    }

    private List<GapChange> gaps() {
        List<GapChange> changes = new ArrayList<>();
        for (String id : all(before.gaps(), after.gaps())) {
            SnapshotGap was = before.gaps().get(id);
            SnapshotGap is = after.gaps().get(id);
            GapChange.GapChangeKind sort = sort(was, is);
            if (sort != null) {
                changes.add(new GapChange(id, sort, was, is, causes(sort, was, is)));
            }
        }
        return changes;
    }

    private List<StatementChange> causes(
            GapChange.GapChangeKind sort, @Nullable SnapshotGap was, @Nullable SnapshotGap is) {
        List<StatementChange> found = new ArrayList<>(causes.of(was, is));
        if (is != null && (sort == GapChange.GapChangeKind.BACK || sort == GapChange.GapChangeKind.WAIVED)) {
            LocalDate held = lastDays(before).get(is.id());
            LocalDate holds = lastDays(after).get(is.id());
            if (held != null || holds != null) {
                found.add(0, causes.of(is.id(), held, holds));
            }
        }
        return found;
    }

    private GapChange.@Nullable GapChangeKind sort(@Nullable SnapshotGap was, @Nullable SnapshotGap is) {
        if (was == null && is != null) {
            return since != null && since.gaps().containsKey(is.id())
                    ? GapChange.GapChangeKind.REOPENED
                    : GapChange.GapChangeKind.NEW;
        } else if (is == null) {
            return GapChange.GapChangeKind.CLEARED;
        } else if (was == null || (was.waived() && !is.waived())) {
            return GapChange.GapChangeKind.BACK;
        } else if (!was.waived() && is.waived()) {
            return GapChange.GapChangeKind.WAIVED;
        }
        return is.movedFrom(was) ? GapChange.GapChangeKind.MOVED : null;
    }

    private List<WaiverChange> waivers() {
        SortedMap<String, LocalDate> were = lastDays(before);
        SortedMap<String, LocalDate> are = lastDays(after);
        List<WaiverChange> changes = new ArrayList<>();
        for (String gap : all(were, are)) {
            LocalDate was = were.get(gap);
            LocalDate is = are.get(gap);
            boolean held = was != null && !was.isBefore(before.asOf());
            boolean holds = is != null && !is.isBefore(after.asOf());
            if (is != null && holds && !held) {
                changes.add(change(gap, WaiverChange.WaiverChangeKind.GRANTED, is, was, is));
            } else if (was != null && held && !holds) {
                LocalDate ended = is == null ? was : is;
                boolean expired = ended.isBefore(after.asOf());
                changes.add(change(
                        gap,
                        expired ? WaiverChange.WaiverChangeKind.EXPIRED : WaiverChange.WaiverChangeKind.WITHDRAWN,
                        ended,
                        was,
                        is));
            } else if (was != null && is != null && holds && !was.equals(is)) {
                boolean longer = is.isAfter(was);
                changes.add(change(
                        gap,
                        longer ? WaiverChange.WaiverChangeKind.EXTENDED : WaiverChange.WaiverChangeKind.SHORTENED,
                        is,
                        was,
                        is));
            }
        }
        return changes;
    }

    private WaiverChange change(
            String gap,
            WaiverChange.WaiverChangeKind sort,
            LocalDate until,
            @Nullable LocalDate was,
            @Nullable LocalDate is) {
        return new WaiverChange(gap, sort, until, causes.of(gap, was, is));
    }

    /** The last day of the last waiver of each gap. */
    private static SortedMap<String, LocalDate> lastDays(Snapshot side) {
        SortedMap<String, LocalDate> days = new TreeMap<>();
        side.statements().keySet().stream()
                .filter(statement -> statement.kind() == StatementKind.WAIVER)
                .forEach(waiver -> days.merge(
                        waiver.key().get(0),
                        LocalDate.parse(waiver.key().get(1)),
                        (one, other) -> one.isAfter(other) ? one : other));
        return days;
    }

    private List<CommitmentChange> promises() {
        List<CommitmentChange> changes = new ArrayList<>();
        for (String key : all(before.promises(), after.promises())) {
            SnapshotCommitment was = before.promises().get(key);
            SnapshotCommitment is = after.promises().get(key);
            if (was != null && is != null && was.kept() != is.kept()) {
                changes.add(change(
                        is.kept()
                                ? CommitmentChange.CommitmentChangeKind.KEPT
                                : CommitmentChange.CommitmentChangeKind.BROKEN,
                        was,
                        is));
            } else if (was == null && is != null) {
                changes.add(change(
                        is.kept()
                                ? CommitmentChange.CommitmentChangeKind.MADE
                                : CommitmentChange.CommitmentChangeKind.OVER_PROMISED,
                        null,
                        is));
            } else if (was != null && is == null) {
                changes.add(new CommitmentChange(CommitmentChange.CommitmentChangeKind.DROPPED, was, null, List.of()));
            }
        }
        return changes;
    }

    private CommitmentChange change(
            CommitmentChange.CommitmentChangeKind sort, @Nullable SnapshotCommitment was, SnapshotCommitment is) {
        TreeSet<String> roots = new TreeSet<>(is.rootCauses());
        if (was != null) {
            roots.addAll(was.rootCauses());
        }
        return new CommitmentChange(sort, was, is, was == null ? List.of() : causes.of(is, roots));
    }
}
