package dev.lacuna.question.diff;

import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.question.assess.SavedCommitment;
import dev.lacuna.question.assess.SavedGap;
import dev.lacuna.question.diff.CommitmentChange.CommitmentChangeKind;
import dev.lacuna.question.diff.GapChange.GapChangeKind;
import dev.lacuna.question.diff.VerdictChange.VerdictSubject;
import dev.lacuna.question.diff.WaiverChange.WaiverChangeKind;
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
        if (!before.asksTheSameAs(after)) {
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
        add(verdicts, gaps, VerdictSubject.TARGET, after.target(), before.verdict(), after.verdict(), gap -> true);
        all(before.saved().models(), after.saved().models())
                .forEach(model -> add(
                        verdicts,
                        gaps,
                        VerdictSubject.MODEL,
                        model,
                        before.saved().models().get(model),
                        after.saved().models().get(model),
                        gap -> counts(gap, model)));
        all(before.saved().areas(), after.saved().areas())
                .forEach(area -> add(
                        verdicts,
                        gaps,
                        VerdictSubject.AREA,
                        area,
                        before.saved().areas().get(area),
                        after.saved().areas().get(area),
                        gap -> isIn(gap.before(), area) || isIn(gap.after(), area)));
        return new Comparison(before, after, since, verdicts, gaps, waivers(), commitments());
    }

    private static <T> Set<String> all(SortedMap<String, T> before, SortedMap<String, T> after) {
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        return all;
    }

    private static boolean isIn(@Nullable SavedGap gap, String area) {
        return gap != null && gap.area().equals(area);
    }

    private boolean counts(GapChange change, String model) {
        return counts(before, change, model) || counts(after, change, model);
    }

    private static boolean counts(Snapshot side, GapChange change, String model) {
        StatementContent requirement =
                side.statement(StatementKind.REQUIREMENT, change.gap().requirement());
        return requirement != null
                && (requirement.values("models").isEmpty()
                        || requirement.values("models").contains(model));
    }

    private void add(
            List<VerdictChange> verdicts,
            List<GapChange> gaps,
            VerdictSubject of,
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
                bearing.isEmpty() ? causes.whyLookedAt(of == VerdictSubject.AREA ? id : "") : List.of();
        verdicts.add(new VerdictChange(
                of, id, was, is, bearing.stream().map(GapChange::id).toList(), looking, learnt));
    }

    private List<GapChange> gaps() {
        List<GapChange> changes = new ArrayList<>();
        for (String id : all(before.gaps(), after.gaps())) {
            SavedGap was = before.gaps().get(id);
            SavedGap is = after.gaps().get(id);
            GapChangeKind kind = kind(was, is);
            if (kind != null) {
                changes.add(new GapChange(id, kind, was, is, causes(kind, was, is)));
            }
        }
        return changes;
    }

    private List<StatementChange> causes(GapChangeKind kind, @Nullable SavedGap was, @Nullable SavedGap is) {
        List<StatementChange> found = new ArrayList<>(causes.of(was, is));
        if (is != null && (kind == GapChangeKind.BACK || kind == GapChangeKind.WAIVED)) {
            LocalDate held = lastDays(before).get(is.id());
            LocalDate holds = lastDays(after).get(is.id());
            if (held != null || holds != null) {
                found.add(0, causes.of(is.id(), held, holds));
            }
        }
        return found;
    }

    private @Nullable GapChangeKind kind(@Nullable SavedGap was, @Nullable SavedGap is) {
        if (was == null && is != null) {
            return since != null && since.gaps().containsKey(is.id()) ? GapChangeKind.REOPENED : GapChangeKind.NEW;
        } else if (is == null) {
            return GapChangeKind.CLEARED;
        } else if (was == null || (was.waived() && !is.waived())) {
            return GapChangeKind.BACK;
        } else if (!was.waived() && is.waived()) {
            return GapChangeKind.WAIVED;
        }
        return is.differsFrom(was) ? GapChangeKind.MOVED : null;
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
                changes.add(change(gap, WaiverChangeKind.GRANTED, is, was, is));
            } else if (was != null && held && !holds) {
                LocalDate ended = is == null ? was : is;
                boolean expired = ended.isBefore(after.asOf());
                changes.add(
                        change(gap, expired ? WaiverChangeKind.EXPIRED : WaiverChangeKind.WITHDRAWN, ended, was, is));
            } else if (was != null && is != null && holds && !was.equals(is)) {
                boolean longer = is.isAfter(was);
                changes.add(change(gap, longer ? WaiverChangeKind.EXTENDED : WaiverChangeKind.SHORTENED, is, was, is));
            }
        }
        return changes;
    }

    private WaiverChange change(
            String gap, WaiverChangeKind kind, LocalDate until, @Nullable LocalDate was, @Nullable LocalDate is) {
        return new WaiverChange(gap, kind, until, causes.of(gap, was, is), after.asOf());
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

    private List<CommitmentChange> commitments() {
        List<CommitmentChange> changes = new ArrayList<>();
        for (String key : all(before.commitments(), after.commitments())) {
            SavedCommitment was = before.commitments().get(key);
            SavedCommitment is = after.commitments().get(key);
            if (was != null && is != null && was.kept() != is.kept()) {
                changes.add(change(is.kept() ? CommitmentChangeKind.KEPT : CommitmentChangeKind.BROKEN, was, is));
            } else if (was == null && is != null) {
                changes.add(
                        change(is.kept() ? CommitmentChangeKind.MADE : CommitmentChangeKind.OVER_PROMISED, null, is));
            } else if (was != null && is == null) {
                changes.add(new CommitmentChange(CommitmentChangeKind.DROPPED, was, null, List.of()));
            }
        }
        return changes;
    }

    private CommitmentChange change(CommitmentChangeKind kind, @Nullable SavedCommitment was, SavedCommitment is) {
        TreeSet<String> roots = new TreeSet<>(is.rootCauses());
        if (was != null) {
            roots.addAll(was.rootCauses());
        }
        return new CommitmentChange(kind, was, is, was == null ? List.of() : causes.of(is, roots));
    }
}
