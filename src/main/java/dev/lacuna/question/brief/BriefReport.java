package dev.lacuna.question.brief;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.output.Report;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.question.assess.ScenarioSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Pages for a meeting, shown: one alone, or all in one document. */
public final class BriefReport implements Report {
    private final Briefs briefs;
    private final Assessment assessment;
    private final Wording wording;

    public BriefReport(Briefs briefs) {
        this.briefs = briefs;
        assessment = briefs.assessment();
        wording = new Wording(assessment.catalog());
    }

    @Override
    public Briefs json() {
        return briefs;
    }

    @Override
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        boolean alone = briefs.pages().size() == 1;
        if (!alone) {
            blocks.add(new Heading(
                    1,
                    Text.of("Decisions towards "
                                    + wording.target(assessment.scenario().target()) + ": it is ")
                            .add(Wording.verdict(assessment.verdict()))));
            blocks.add(new Paragraph(asked()));
        }
        if (briefs.pages().isEmpty()) {
            blocks.add(Paragraph.of("There is nothing to decide."));
        }
        for (Brief brief : briefs.pages()) {
            PageBlocks page = new PageBlocks(assessment, briefs.by(), brief, alone ? 1 : 2);
            blocks.add(page.title());
            if (alone) {
                blocks.add(new Paragraph(asked()));
            }
            blocks.addAll(page.blocks());
        }
        if (!briefs.idle().isEmpty()) {
            String names = briefs.idle().stream()
                    .map(id -> briefs.by() == BriefGrouping.AREA ? wording.area(id) : wording.owner(id))
                    .collect(Collectors.joining(", "));
            blocks.add(Paragraph.of("Nothing to decide for: " + names + "."));
        }
        return new Document(blocks);
    }

    private Text asked() {
        Text asked = Text.of(wording.platform(assessment.scenario().release()) + ", towards "
                + wording.target(assessment.scenario().target()) + ", as of "
                + assessment.scenario().day() + ". ");
        return asked.add(ScenarioSentence.of(assessment.scenario()));
    }
}
