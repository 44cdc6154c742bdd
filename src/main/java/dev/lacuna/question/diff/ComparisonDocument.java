package dev.lacuna.question.diff;

import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Column;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Style;
import dev.lacuna.output.document.Table;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.question.assess.SavedCommitment;
import dev.lacuna.question.assess.SavedGap;
import dev.lacuna.question.diff.CommitmentChange.CommitmentChangeKind;
import dev.lacuna.question.diff.GapChange.GapChangeKind;
import dev.lacuna.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A comparison as people read it: the answer, broken promises, verdicts, then what became of each gap and why. */
final class ComparisonDocument {
    private static final int GAPS = 50;
    private static final int CAUSES = 10;

    private final Comparison comparison;
    private final Snapshot before;
    private final Snapshot after;
    private final ChangeWording words;

    private ComparisonDocument(Comparison comparison) {
        this.comparison = comparison;
        this.before = comparison.before();
        this.after = comparison.after();
        this.words = new ChangeWording(before, after);
    }

    static Document of(Comparison comparison) {
        return new ComparisonDocument(comparison).document();
    }

    private Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, headline()));
        commitments(blocks, CommitmentChangeKind.BROKEN, "Promises that are broken now");
        commitments(blocks, CommitmentChangeKind.OVER_PROMISED, "New promises that nothing planned keeps");
        if (blocks.size() > 1) {
            blocks.add(Heading.of(2, "What changed"));
        }
        blocks.add(new Paragraph(summary()));
        verdicts(blocks);
        gaps(blocks, GapChangeKind.NEW, "New gaps");
        gaps(blocks, GapChangeKind.REOPENED, "Reopened gaps");
        gaps(blocks, GapChangeKind.BACK, "Gaps that are back");
        gaps(blocks, GapChangeKind.MOVED, "Gaps that moved");
        gaps(blocks, GapChangeKind.WAIVED, "Gaps that are accepted for a time");
        gaps(blocks, GapChangeKind.CLEARED, "Cleared gaps");
        waivers(blocks);
        commitments(blocks, CommitmentChangeKind.KEPT, "Promises that are kept now");
        commitments(blocks, CommitmentChangeKind.MADE, "New promises");
        commitments(blocks, CommitmentChangeKind.DROPPED, "Promises that are not made any more");
        return new Document(blocks);
    }

    private Text headline() {
        Text subject = Text.of(after.saved().statements().platform() + " for "
                + after.saved().statements().target() + " ");
        Text is = Wording.verdict(after.verdict());
        if (before.verdict() == after.verdict()) {
            return subject.plain("is ")
                    .add(is)
                    .plain(comparison.nothingChanged() ? ", nothing changed" : ", as before");
        }
        return subject.plain("is ").add(is).plain(", it was ").add(Wording.verdict(before.verdict()));
    }

    private Text summary() {
        Text sides = Text.of("From ")
                .add(side(before))
                .plain(" to ")
                .add(side(after))
                .plain(": ");
        List<String> counts = new ArrayList<>();
        count(counts, GapChangeKind.NEW, "new");
        count(counts, GapChangeKind.REOPENED, "reopened");
        count(counts, GapChangeKind.BACK, "back");
        count(counts, GapChangeKind.MOVED, "moved");
        count(counts, GapChangeKind.WAIVED, "waived");
        count(counts, GapChangeKind.CLEARED, "cleared");
        long blockers = comparison.gaps().stream().filter(GapChange::blocksNow).count();
        Text gaps = Text.of(counts.isEmpty() ? "no gap changed" : "gaps " + String.join(", ", counts));
        return sides.add(gaps)
                .plain(". ")
                .add(
                        blockers == 0
                                ? Text.of("Nothing blocks that did not block before.")
                                : Text.of(
                                                Style.BAD,
                                                Wording.count(blockers, "gap") + (blockers == 1 ? " blocks" : " block"))
                                        .plain(" now and did not before."));
    }

    private static Text side(Snapshot side) {
        String release = side.release();
        return Text.ofName(side.name())
                .plain(release == null ? "" : " as planned for " + release)
                .plain(" (" + side.asOf() + ")");
    }

    private void count(List<String> counts, GapChangeKind kind, String word) {
        int count = comparison.gaps(kind).size();
        if (count > 0) {
            counts.add(word + " " + count);
        }
    }

    private void commitments(List<Block> blocks, CommitmentChangeKind kind, String title) {
        List<NestedEntry> nodes = comparison.commitments().stream()
                .filter(change -> change.change() == kind)
                .map(this::commitment)
                .toList();
        if (!nodes.isEmpty()) {
            blocks.add(Heading.of(2, title));
            blocks.add(new BulletList(nodes));
        }
    }

    private NestedEntry commitment(CommitmentChange change) {
        SavedCommitment commitment = change.commitment();
        Text line = Text.of("")
                .strong(commitment.name())
                .plain(" was promised that ")
                .add(words.feature(commitment.feature()))
                .plain(" is " + Wording.wanted(commitment.scope()) + " in " + commitment.facet() + " by "
                        + commitment.by());
        Text roots = Text.join(
                ", ", commitment.rootCauses().stream().map(words::feature).toList());
        List<Text> lines = new ArrayList<>(List.of(line.plain(".")));
        if (!commitment.kept()) {
            lines.add(Text.of("It falls short because of ").add(roots).plain("."));
        }
        return new NestedEntry(lines, causes(change.causes()));
    }

    private void verdicts(List<Block> blocks) {
        if (comparison.verdicts().isEmpty()) {
            return;
        }
        blocks.add(Heading.of(2, "Verdicts that changed"));
        blocks.add(new Table(
                List.of(Column.left("Of"), Column.left("Before"), Column.left("Now"), Column.left("Because of")),
                comparison.verdicts().stream().map(this::verdict).toList()));
        List<NestedEntry> looking = comparison.verdicts().stream()
                .flatMap(change -> change.causes().stream())
                .distinct()
                .map(cause -> NestedEntry.of(words.sentence(cause).plain(".")))
                .toList();
        if (!looking.isEmpty()) {
            blocks.add(Paragraph.of("What is looked at changed, without a gap:"));
            blocks.add(new BulletList(looking));
        }
    }

    private List<Text> verdict(VerdictChange change) {
        String of = switch (change.of()) {
            case TARGET -> after.saved().statements().target();
            case MODEL -> change.id();
            case AREA -> after.saved().statements().areas().getOrDefault(change.id(), change.id());
        };
        int more = change.gaps().size() - 1;
        Text because = more < 0 ? Text.EMPTY : Text.ofName(change.gaps().get(0));
        return List.of(
                Text.of(of),
                verdict(change.before()),
                verdict(change.after()),
                because.plain(more < 1 ? "" : " and " + more + " more")
                        .muted(change.learnt() ? " (learnt, not broken)" : ""));
    }

    private static Text verdict(@Nullable Verdict verdict) {
        return verdict == null ? Text.of(Style.MUTED, "-") : Wording.verdict(verdict);
    }

    private void gaps(List<Block> blocks, GapChangeKind kind, String title) {
        List<GapChange> changes = comparison.gaps(kind);
        if (!changes.isEmpty()) {
            blocks.add(Heading.of(2, title));
            blocks.add(new BulletList(some(changes, GAPS, this::gap)));
        }
    }

    private NestedEntry gap(GapChange change) {
        SavedGap gap = change.gap();
        String title = words.name(StatementKind.REQUIREMENT, gap.requirement());
        Text first = Text.ofName(change.id()).plain(" ").strong(title == null ? "" : title);
        List<Text> lines = new ArrayList<>(List.of(first, state(change)));
        if (change.learnt()) {
            lines.add(Text.of("This was learnt, not broken."));
        }
        return new NestedEntry(lines, causes(change.causes()));
    }

    private Text state(GapChange change) {
        SavedGap was = change.before();
        SavedGap is = change.after();
        SavedGap gap = change.gap();
        Text subject = gap.measuredBy() == null ? Text.of("Nothing provides it") : words.feature(gap.measuredBy());
        if (is == null) {
            return subject.plain(
                    " was " + Wording.offered(gap.effective()) + " in " + gap.facet() + " (" + weight(gap) + ").");
        }
        Text state = subject.plain(
                gap.measuredBy() == null
                        ? " in "
                        : (gap.rootCauses().contains(gap.measuredBy()) ? " is " : " is in effect ")
                                + Wording.offered(gap.effective()) + " in ");
        state = state.plain(gap.facet() + ", wanted is " + Wording.wanted(gap.required()) + " (" + weight(gap) + ")");
        if (was != null && was.differsFrom(is)) {
            if (was.effective() != is.effective() || was.severity() != is.severity()) {
                state = state.plain("; it was " + Wording.offered(was.effective()) + " ("
                        + was.severity().word() + ")");
            }
            state = state.add(roots(", now also because of ", is, was)).add(roots(", no longer because of ", was, is));
        }
        return state.plain(".");
    }

    private static String weight(SavedGap gap) {
        return gap.severity().word() + (gap.waived() ? ", waived" : "");
    }

    /** The root causes that one has and the other has not. */
    private static Text roots(String says, SavedGap one, SavedGap other) {
        List<Text> roots = one.rootCauses().stream()
                .filter(root -> !other.rootCauses().contains(root))
                .map(Text::ofName)
                .toList();
        return roots.isEmpty() ? Text.EMPTY : Text.of(says).add(Text.join(", ", roots));
    }

    private List<NestedEntry> causes(List<StatementChange> causes) {
        return some(
                causes,
                CAUSES,
                cause -> NestedEntry.of(
                        Text.of("Cause: ").add(words.sentence(cause)).plain(".")));
    }

    /** The first ones, and how many more there are. */
    private static <T> List<NestedEntry> some(List<T> all, int most, Function<T, NestedEntry> node) {
        List<NestedEntry> nodes =
                new ArrayList<>(all.stream().limit(most).map(node).toList());
        if (all.size() > most) {
            nodes.add(NestedEntry.of(
                    Text.of("and " + (all.size() - most) + " more; see ").name("--format json")));
        }
        return nodes;
    }

    private void waivers(List<Block> blocks) {
        if (comparison.waivers().isEmpty()) {
            return;
        }
        List<NestedEntry> nodes = new ArrayList<>();
        for (WaiverChange change : comparison.waivers()) {
            nodes.add(NestedEntry.of(
                    Text.ofName(change.gap()).plain(" ").add(change.text()).plain("."),
                    NestedEntry.of(words.sentence(change.cause()).plain("."))));
        }
        blocks.add(Heading.of(2, "Waivers"));
        blocks.add(new BulletList(nodes));
    }
}
