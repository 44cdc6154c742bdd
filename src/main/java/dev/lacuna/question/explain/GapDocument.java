package dev.lacuna.question.explain;

import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.catalog.Waiver;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Style;
import dev.lacuna.output.document.Text;
import dev.lacuna.output.document.Tree;
import dev.lacuna.question.Wording;
import dev.lacuna.question.explain.Explanation.PlacedRequirement;
import dev.lacuna.question.explain.GapExplained.ClosingChanges;
import dev.lacuna.question.explain.GapExplained.ProvenRootCause;
import dev.lacuna.rule.Gap;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The proof of a gap as people read it. */
final class GapDocument {
    private final GapExplained explained;
    private final ExplanationWording saying;
    private final Gap gap;
    private final PlacedRequirement requirement;

    private GapDocument(GapExplained explained) {
        this.explained = explained;
        this.saying = ExplanationWording.of(explained.assessment());
        this.gap = explained.gap().assessed().fact();
        this.requirement = explained.requirement();
    }

    static Document of(GapExplained explained) {
        GapDocument document = new GapDocument(explained);
        List<Block> blocks = new ArrayList<>(document.saying.opening(document.answer()));
        blocks.add(new Paragraph(document.summary()));
        document.explained
                .gap()
                .assessed()
                .waivers()
                .forEach(waiver -> blocks.add(new Paragraph(document.waiver(waiver))));
        blocks.add(Heading.of(2, "Why"));
        blocks.add(Tree.of(document.proof()));
        blocks.add(Heading.of(2, "Closes when"));
        blocks.addAll(document.closings());
        return new Document(blocks);
    }

    private Text answer() {
        Text id = Text.ofName(gap.id());
        if (explained.gap().waived()) {
            return id.plain(" is a gap that is accepted for a time: ").styled(Style.WARN, "waived");
        }
        Style style = switch (gap.severity()) {
            case BLOCKER -> Style.BAD;
            case MAJOR -> explained.gap().assessed().uncertain() ? Style.UNKNOWN : Style.WARN;
            case MINOR, INFO -> Style.PLAIN;
        };
        return id.plain(" is an open gap: ").styled(style, gap.severity().word());
    }

    private Text summary() {
        String facet = " in " + gap.facet();
        String through = gap.through();
        String wanted = ", where " + Wording.wanted(gap.required()) + " is wanted.";
        if (through == null) {
            return Text.of("Nothing provides ")
                    .name(String.valueOf(requirement.capability()))
                    .plain(facet + wanted + weight());
        }
        Text feature = saying.wording().feature(through);
        Text offered = gap.feature() == null
                ? Text.of("The best that provides ")
                        .name(String.valueOf(requirement.capability()))
                        .plain(", ")
                        .add(feature)
                        .plain(",")
                : feature;
        String inherited = gap.inherited() ? " By itself it would do; what it depends on does not." : "";
        return offered.plain(" is in effect ")
                .strong(Wording.offered(gap.effective()))
                .plain(facet + wanted + inherited + weight());
    }

    private String weight() {
        String severity = switch (gap.severity()) {
            case BLOCKER -> "a blocker";
            case MAJOR -> "major";
            case MINOR -> "minor";
            case INFO -> "for information";
        };
        return " It is " + severity + ", since what is wanted is " + gap.level().word() + "; it counts in "
                + saying.wording().area(gap.area()) + ".";
    }

    private Text waiver(Waiver waiver) {
        long days = ChronoUnit.DAYS.between(explained.assessment().scenario().day(), waiver.until());
        Text term = days < 0
                ? Text.of(Style.WARN, "A waiver expired on " + waiver.until() + ", the gap is back")
                : Text.of("A waiver accepts it until " + waiver.until()
                        + (days == 0 ? ", this is the last day" : ", expires in " + Wording.count(days, "day")));
        return term.add(saying.at(Statement.of(
                        StatementKind.WAIVER, waiver.gap(), waiver.until().toString())))
                .plain(". Approved by " + waiver.approvedBy() + ": " + waiver.reason());
    }

    private NestedEntry proof() {
        List<Text> lines = new ArrayList<>();
        lines.add(ExplanationWording.requirement(requirement));
        lines.add(Text.of("Wanted in " + gap.facet() + ": " + Wording.wanted(gap.required()))
                .add(ExplanationWording.at(requirement.place()))
                .plain("."));
        lines.add(Text.of(
                requirement.models().isEmpty()
                        ? "Counts under every tenancy model."
                        : "Counts under: " + String.join(", ", requirement.models()) + "."));
        if (requirement.rationale() != null) {
            lines.add(Text.of("Because: " + requirement.rationale()));
        }
        requirement.sources().forEach(source -> lines.add(ExplanationWording.source(source)));
        explained.asked().forEach(reason -> lines.add(ExplanationWording.reason(reason)));
        return new NestedEntry(lines, List.of(measured()));
    }

    /** The feature that the gap is measured by, with all that stands under it. */
    private NestedEntry measured() {
        String through = gap.through();
        List<Text> lines = new ArrayList<>();
        ProofTree tree = new ProofTree(saying, gap.facet());
        if (through == null || explained.own() == null) {
            lines.add(Text.of("asked of whatever provides ")
                    .name(String.valueOf(requirement.capability()))
                    .plain(", which nothing does"));
        } else {
            lines.add(Text.of("asked of ")
                    .add(saying.wording().feature(through))
                    .plain(", by itself ")
                    .add(saying.own(through, gap.facet(), explained.own()))
                    .plain(gap.inherited() ? ", in effect " + Wording.offered(gap.effective()) : "")
                    .plain(itself() ? ": a root cause" : ""));
        }
        explained.concluded().forEach(reason -> lines.add(ExplanationWording.reason(reason)));
        explained.rootCauses().stream()
                .filter(ProvenRootCause::nearest)
                .forEach(cause -> lines.addAll(tree.root(cause)));
        return new NestedEntry(lines, tree.under(explained.rootCauses()));
    }

    private boolean itself() {
        return explained.rootCauses().stream().anyMatch(ProvenRootCause::nearest);
    }

    private List<Block> closings() {
        List<Block> blocks = new ArrayList<>();
        List<ClosingChanges> closings = explained.closesWhen();
        if (closings.isEmpty()) {
            blocks.add(new Paragraph(Text.of("a feature provides ")
                    .name(String.valueOf(requirement.capability()))
                    .plain(" and is " + Wording.wanted(gap.required()) + " in " + gap.facet() + ".")));
        }
        for (ClosingChanges closing : closings) {
            if (closings.size() > 1) {
                blocks.add(new Paragraph(Text.of(closing.equals(closings.get(0)) ? "through " : "or, instead, through ")
                        .add(saying.wording().feature(closing.through()))
                        .plain(":")));
            } else if (closing.changes().size() > 1) {
                blocks.add(Paragraph.of("all of these are so:"));
            }
            blocks.add(new BulletList(closing.changes().stream()
                    .map(change -> NestedEntry.of(saying.change(change)))
                    .toList()));
        }
        return blocks;
    }
}
