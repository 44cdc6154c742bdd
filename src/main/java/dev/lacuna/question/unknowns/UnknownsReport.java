package dev.lacuna.question.unknowns;

import dev.lacuna.catalog.Evidence;
import dev.lacuna.output.Report;
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
import dev.lacuna.question.assess.RootCauseText;
import dev.lacuna.question.unknowns.EstablishedResult.VerdictFlip;
import dev.lacuna.question.unknowns.Unknowns.VerdictRange;
import dev.lacuna.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What depends on the unknowns: how far verdicts can move, then what to establish first. */
public final class UnknownsReport implements Report {
    private static final int LISTED = 12;
    private static final int SOURCES = 3;

    private final Unknowns unknowns;
    private final Wording wording;

    public UnknownsReport(Unknowns unknowns) {
        this.unknowns = unknowns;
        this.wording = new Wording(unknowns.today().catalog());
    }

    @Override
    public Object json() {
        return unknowns;
    }

    @Override
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, headline()));
        blocks.add(Paragraph.of(summary()));
        blocks.add(Heading.of(2, "How far verdicts can move"));
        blocks.add(Paragraph.of("Best: every unknown turned out tenant-scoped. Worst: every unknown turned out "
                + "cluster-scoped. Settled: no unknown can change it."));
        blocks.add(ranges());
        List<String> untouched = unknowns.areas().entrySet().stream()
                .filter(area -> area.getValue().settled() && area.getValue().today() == Verdict.NOT_ASSESSED)
                .map(area -> wording.area(area.getKey()))
                .toList();
        if (!untouched.isEmpty()) {
            blocks.add(
                    Paragraph.of("Not assessed, however the unknowns turn out: " + String.join(", ", untouched) + "."));
        }
        if (!unknowns.deciding().isEmpty()) {
            blocks.add(Heading.of(2, "What to establish first"));
            blocks.add(new BulletList(
                    unknowns.deciding().stream().limit(LISTED).map(this::node).toList()));
            int more = unknowns.deciding().size() - LISTED;
            if (more > 0) {
                blocks.add(new Paragraph(Text.of(Wording.count(more, "more unknown")
                                + (more == 1 ? " decides" : " decide") + " less. To see them all, ask for ")
                        .name("--format json")
                        .plain(".")));
            }
        }
        return new Document(blocks);
    }

    private Text headline() {
        VerdictRange range = unknowns.verdict();
        Text line = Text.of(wording.platform() + " for "
                        + wording.target(unknowns.today().scenario().target()) + " is ")
                .add(Wording.verdict(range.today()));
        if (range.settled()) {
            return line.plain(", however the unknowns turn out");
        }
        if (range.best() == range.worst()) {
            return line.plain(", and will be ")
                    .add(Wording.verdict(range.best()))
                    .plain(" once the unknowns are established");
        }
        return line.plain(", and can turn out between ")
                .add(Wording.verdict(range.worst()))
                .plain(" and ")
                .add(Wording.verdict(range.best()));
    }

    private String summary() {
        int deciding = unknowns.deciding().size();
        int all = deciding + unknowns.idle();
        if (all == 0) {
            return "Nothing is unknown.";
        }
        String decide = deciding == 0
                ? "None of them makes a difference by itself."
                : Wording.count(deciding, "of them").replace("thems", "them") + (deciding == 1 ? " makes" : " make")
                        + " a difference here.";
        int closes = unknowns.ifAllTenant().closes().size();
        int blocks = unknowns.ifAllCluster().blocks().size();
        return Wording.count(all, "scope") + (all == 1 ? " is" : " are")
                + " unknown, each of one feature in one facet. " + decide + " If all turned out well, "
                + Wording.count(closes, "gap") + " would close; if all turned out badly, "
                + Wording.count(blocks, "more gap")
                + " would block. Learning that would break nothing: it would only be "
                + "known.";
    }

    private Block ranges() {
        List<List<Text>> rows = new ArrayList<>();
        rows.add(row(Text.EMPTY.strong("All of it"), unknowns.verdict()));
        unknowns.models().forEach((model, range) -> rows.add(row(Text.of("Model " + model), range)));
        for (String area : wording.areas()) {
            VerdictRange range = unknowns.areas().get(area);
            if (range != null && !(range.settled() && range.today() == Verdict.NOT_ASSESSED)) {
                rows.add(row(Text.of(wording.area(area)), range));
            }
        }
        return new Table(
                List.of(
                        Column.left("Of"),
                        Column.left("Today"),
                        Column.left("Best"),
                        Column.left("Worst"),
                        Column.left("Settled")),
                rows);
    }

    private static List<Text> row(Text of, VerdictRange range) {
        return List.of(
                of,
                Wording.verdict(range.today()),
                Wording.verdict(range.best()),
                Wording.verdict(range.worst()),
                range.settled() ? Text.of("settled") : Text.of(Style.MUTED, "open"));
    }

    private NestedEntry node(UnknownScope unknown) {
        return NestedEntry.ofLines(
                wording.feature(unknown.feature()).plain(": " + unknown.facet()),
                Text.of("If tenant-scoped: ").add(result(unknown.ifTenant())).plain("."),
                Text.of("If cluster-scoped: ").add(result(unknown.ifCluster())).plain("."),
                Text.of("Owner: " + wording.owner(unknown.owner()) + " · ").add(looked(unknown.evidence())));
    }

    private Text result(EstablishedResult result) {
        List<Text> parts = new ArrayList<>();
        Map<Verdict, List<VerdictFlip>> flips =
                result.flips().stream().collect(Collectors.groupingBy(VerdictFlip::after, Collectors.toList()));
        for (Verdict verdict : Verdict.values()) {
            List<VerdictFlip> same = flips.getOrDefault(verdict, List.of());
            if (!same.isEmpty()) {
                parts.add(Text.of(same.stream().map(this::name).collect(Collectors.joining(", "))
                                + (same.size() == 1 ? " becomes " : " become "))
                        .add(Wording.verdict(verdict)));
            }
        }
        int blocks = result.blocks().size();
        if (blocks > 0) {
            parts.add(Text.of(Wording.count(blocks, "more gap") + (blocks == 1 ? " blocks" : " block")));
        }
        int closes = result.closes().size();
        if (closes > 0) {
            parts.add(Text.of(Wording.count(closes, "gap") + (closes == 1 ? " closes" : " close")));
        }
        return parts.isEmpty() ? Text.of("nothing changes by itself") : Text.join("; ", parts);
    }

    private String name(VerdictFlip flip) {
        return switch (flip.of()) {
            case TARGET -> "the whole";
            case MODEL -> "model " + flip.id();
            case AREA -> wording.area(flip.id());
        };
    }

    private static Text looked(List<Evidence> evidence) {
        List<Text> sources = evidence.stream()
                .limit(SOURCES)
                .map(RootCauseText::cited)
                .filter(text -> !text.isEmpty())
                .toList();
        if (sources.isEmpty()) {
            return Text.of("Looked for in: nothing that is recorded");
        }
        Text looked = Text.of("Looked for in: ").add(Text.join("; ", sources));
        int more = evidence.size() - sources.size();
        return more > 0 ? looked.plain("; and " + more + " more") : looked;
    }
}
