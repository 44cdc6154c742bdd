package dev.lacuna.question.assess;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.Verdicts;
import dev.lacuna.catalog.Level;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.rule.Severity;
import dev.lacuna.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The answer in a sentence, what was asked, and what the answer rests on. */
record Headline(Assessment assessment, Wording wording, List<AssessedGap> open) {

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, verdict()));
        Text question = ScenarioSentence.of(assessment.scenario());
        if (!question.isEmpty()) {
            blocks.add(new Paragraph(question));
        }
        blocks.add(Paragraph.of((reason() + " " + waivers() + " " + baselined())
                .replace("  ", " ")
                .strip()));
        return blocks;
    }

    private Text verdict() {
        List<Text> models = new ArrayList<>();
        for (String model : assessment.catalog().modelsOf(assessment.target())) {
            Verdicts under = assessment.models().get(model);
            if (under != null) {
                models.add(Text.of(model + " ").add(Wording.verdict(under.overall())));
            }
        }
        Text line = Text.of(beyond() + wording.platform(assessment.scenario().release()) + " "
                        + predicate(assessment.verdict()) + " " + target() + ": ")
                .add(Wording.verdict(assessment.verdict()));
        return models.isEmpty()
                ? line
                : line.plain(" (").add(Text.join(", ", models)).plain(")");
    }

    /** What is known from a baseline is still missing, so nobody shall read that it is not. */
    private String beyond() {
        return assessment.baselined() == 0 ? "" : "But for what the baseline knows, ";
    }

    private String nothing() {
        return assessment.baselined() == 0 ? "Nothing" : "Nothing new or worse";
    }

    private String target() {
        String name = assessment.target().name();
        return name == null ? assessment.target().target() : name;
    }

    private static String predicate(Verdict verdict) {
        return switch (verdict) {
            case BLOCKED -> "is not ready for";
            case UNVERIFIED -> "is not known to be ready for";
            case AT_RISK -> "is ready, but with risks, for";
            case READY -> "is ready for";
            case NOT_ASSESSED -> "was not assessed for";
        };
    }

    private String reason() {
        return switch (assessment.verdict()) {
            case BLOCKED ->
                Wording.count(count(Severity.BLOCKER), "gap")
                        + (count(Severity.BLOCKER) == 1 ? " blocks it. " : " block it. ")
                        + unverified("more mandatory gap");
            case UNVERIFIED -> nothing() + " that is known blocks it. " + unverified("mandatory gap");
            case AT_RISK ->
                nothing() + " blocks it, but " + Wording.count(count(Severity.MAJOR), "major gap")
                        + (count(Severity.MAJOR) == 1 ? " is" : " are") + " open.";
            case READY ->
                nothing() + " blocks it, puts it at risk or is left unknown under what is mandatory: " + lookedAt()
                        + ".";
            case NOT_ASSESSED -> "No requirement looked at any feature in what was asked: that is no good news.";
        };
    }

    private String unverified(String noun) {
        long unverified = open.stream()
                .filter(gap -> gap.uncertain()
                        && gap.fact().level() == Level.MANDATORY
                        && gap.fact().severity() != Severity.BLOCKER)
                .count();
        return unverified == 0
                ? ""
                : Wording.count(unverified, noun) + (unverified == 1 ? " stands or falls" : " stand or fall")
                        + " with what nobody has established.";
    }

    private String lookedAt() {
        long assessed = assessment.areas().values().stream()
                .filter(verdict -> verdict != Verdict.NOT_ASSESSED)
                .count();
        String areas = Wording.count(assessed, "area") + " of "
                + assessment.areas().size() + (assessed == 1 ? " was" : " were") + " looked at";
        String model = assessment.scenario().model();
        long requirements = assessment.target().requirements().stream()
                .filter(requirement -> model == null || requirement.countsUnder(model))
                .count();
        return assessment.scenario().areas().isEmpty()
                ? areas + ", under " + Wording.count(requirements, "requirement")
                : areas;
    }

    private long count(Severity severity) {
        return open.stream().filter(gap -> gap.fact().severity() == severity).count();
    }

    private String waivers() {
        long waived = assessment.waived();
        if (waived == 0) {
            return "";
        }
        return "This rests on waivers: " + Wording.count(waived, "gap") + (waived == 1 ? " is" : " are")
                + " accepted for a time and not counted.";
    }

    private String baselined() {
        long known = assessment.baselined();
        if (known == 0) {
            return "";
        }
        return "Only what is new or worse than the baseline counts: " + Wording.count(known, "gap")
                + (known == 1 ? " is" : " are") + " known from it and not counted.";
    }
}
