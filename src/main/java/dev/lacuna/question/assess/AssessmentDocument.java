package dev.lacuna.question.assess;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.Provenance;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Style;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** An assessment as people read it: the verdict first, then where, why, and what is still open. */
public final class AssessmentDocument {
    private static final int SHORT_HASH = 12;

    private final Assessment assessment;
    private final List<AssessedGap> open;

    private AssessmentDocument(Assessment assessment) {
        this.assessment = assessment;
        this.open = assessment.gaps().stream().filter(AssessedGap::counted).toList();
    }

    /** Reads root causes, so it must be made while the inquiry that gave the assessment is open. */
    public static Document of(Assessment assessment) {
        return new AssessmentDocument(assessment).document();
    }

    private Document document() {
        Wording wording = new Wording(assessment.catalog());
        List<Block> blocks = new ArrayList<>(new Headline(assessment, wording, open).blocks());
        blocks.add(Heading.of(2, "Areas"));
        blocks.add(new AreaTable(assessment, wording).block());
        GapList gaps = new GapList(assessment, wording);
        List<AssessedGap> blockers = of(Severity.BLOCKER);
        if (!blockers.isEmpty()) {
            blocks.add(Heading.of(2, "What blocks"));
            blocks.addAll(gaps.blocks(blockers));
        }
        blocks.addAll(new UnknownScopeList(assessment, wording).blocks(open));
        List<AssessedGap> majors =
                of(Severity.MAJOR).stream().filter(gap -> !gap.uncertain()).toList();
        if (blockers.isEmpty() && !majors.isEmpty()) {
            blocks.add(Heading.of(2, "What puts it at risk"));
            blocks.addAll(gaps.blocks(majors));
        }
        blocks.addAll(counts());
        blocks.addAll(new WaiverList(assessment).blocks());
        blocks.addAll(new BaselinedGapList(assessment, wording).blocks());
        blocks.addAll(new ObservationList(assessment).blocks());
        blocks.add(Heading.of(2, "Made with"));
        blocks.add(new Paragraph(provenance()));
        return new Document(blocks);
    }

    private List<AssessedGap> of(Severity severity) {
        return open.stream().filter(gap -> gap.fact().severity() == severity).toList();
    }

    private List<Block> counts() {
        if (open.isEmpty()) {
            return List.of();
        }
        List<Text> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = of(severity).size();
            if (count > 0) {
                counts.add(Text.of(count + " " + (severity == Severity.BLOCKER ? "blocking" : severity.word())));
            }
        }
        Text all = Text.of(Wording.count(open.size(), "gap") + (open.size() == 1 ? " is open: " : " are open: "))
                .add(Text.join(", ", counts))
                .plain(". To see each of them, ask for ")
                .name("--format json")
                .plain(".");
        return List.of(Heading.of(2, "All gaps"), new Paragraph(all));
    }

    private Text provenance() {
        Provenance made = assessment.provenance();
        String catalog = made.catalog().isEmpty() ? "not read from files" : shortened(made.catalog());
        return Text.of(
                Style.MUTED,
                "Lacuna " + made.tool() + ", catalog " + catalog + ", rules " + shortened(made.rules()) + ", as of "
                        + assessment.scenario().day() + ".");
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
    }
}
