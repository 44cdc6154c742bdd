package dev.lacuna.question.findings;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Finding;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Style;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.question.assess.ScenarioSentence;
import dev.lacuna.rule.FindingFacts.FindingState;
import dev.lacuna.rule.Gap;
import dev.lacuna.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of findings as people read it, by area. */
final class FindingsDocument {
    private static final int LISTED = 5;

    private final Findings answer;
    private final Assessment assessment;
    private final Wording wording;

    FindingsDocument(Findings answer) {
        this.answer = answer;
        assessment = answer.assessment();
        wording = new Wording(assessment.catalog());
    }

    Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, headline()));
        Text question = ScenarioSentence.of(assessment.scenario());
        if (!question.isEmpty()) {
            blocks.add(new Paragraph(question));
        }
        blocks.add(Paragraph.of("As of " + assessment.scenario().day() + ", held against what "
                + wording.target(assessment.scenario().target()) + " demands. "
                + "Confirmed: a feature that was named has a gap, or causes one. Mended: no gap, and all that was named "
                + "is tenant-scoped. Open: neither, or no feature was named."));
        if (answer.findings().isEmpty()) {
            blocks.add(Paragraph.of("Nothing that was reported is about what was asked."));
        }
        for (String area : wording.areas()) {
            blocks.addAll(section(area, wording.areaWithId(area)));
        }
        blocks.addAll(section(null, Text.of("In no single area")));
        return new Document(blocks);
    }

    private Text headline() {
        List<Text> counts = new ArrayList<>();
        for (FindingState state : FindingState.values()) {
            counts.add(Text.of(answer.count(state) + " ").add(word(state)));
        }
        return Text.of("What was reported about "
                        + wording.platform(assessment.scenario().release())
                        + answer.areas().stream()
                                .map(area -> ", " + wording.area(area))
                                .collect(Collectors.joining())
                        + ": ")
                .add(Text.join(", ", counts));
    }

    private List<Block> section(@Nullable String area, Text title) {
        List<NestedEntry> nodes = answer.findings().stream()
                .filter(judged -> Objects.equals(judged.area(), area))
                .map(this::node)
                .toList();
        return nodes.isEmpty() ? List.of() : List.of(new Heading(2, title), new BulletList(nodes));
    }

    private NestedEntry node(JudgedFinding judged) {
        Finding finding = judged.finding();
        List<Text> lines = new ArrayList<>();
        Text title = Text.ofName(finding.id()).plain(" ").add(word(judged.state()));
        Severity worst = judged.worst();
        if (judged.state() == FindingState.CONFIRMED && worst != null) {
            title = title.plain(", at worst ").styled(style(worst), worst.word());
        }
        lines.add(title);
        String says = finding.says();
        if (says != null) {
            lines.add(Text.of("“" + says + "”"));
        }
        lines.add(Text.of("Raised " + (finding.raised() == null ? "on a day that is not recorded" : finding.raised())
                + " · Source: " + Objects.requireNonNullElse(finding.source(), "not recorded")));
        if (!finding.features().isEmpty()) {
            lines.add(Text.of("About ")
                    .add(Text.join(
                            ", ",
                            finding.features().stream().map(wording::feature).toList()))
                    .plain(finding.facet() == null ? "" : " in " + finding.facet()));
        }
        lines.add(Text.of(because(judged)));
        return new NestedEntry(lines, gaps(judged));
    }

    private static String because(JudgedFinding judged) {
        int gaps = judged.gaps().size();
        String waived =
                judged.waived() == 0 ? "" : " (" + judged.waived() + " of them waived: accepted for now, but there)";
        if (judged.state() == FindingState.CONFIRMED) {
            return "Confirmed by " + Wording.count(gaps, "gap") + waived + ":";
        } else if (judged.state() == FindingState.MENDED) {
            return "No gap bears it out, and all that it names is tenant-scoped, or need not be.";
        } else if (!judged.finding().features().isEmpty()) {
            return "Not all that it names is tenant-scoped, but no requirement makes a gap of it.";
        }
        return gaps == 0
                ? "It names no feature, and its area has no gap: whoever raised it can say what is meant."
                : "It names no feature. Beside it " + (gaps == 1 ? "stands " : "stand ") + Wording.count(gaps, "gap")
                        + " of its area" + waived + "; whoever raised it can say which is meant:";
    }

    private List<NestedEntry> gaps(JudgedFinding judged) {
        List<NestedEntry> nodes =
                judged.gaps().stream().limit(LISTED).map(this::gap).collect(Collectors.toCollection(ArrayList::new));
        List<FindingGap> more = judged.gaps().stream().skip(LISTED).toList();
        if (!more.isEmpty()) {
            List<String> counts = new ArrayList<>();
            for (Severity severity : Severity.values()) {
                long count = more.stream()
                        .filter(it -> it.gap().fact().severity() == severity)
                        .count();
                if (count > 0) {
                    counts.add(count + " " + severity.word());
                }
            }
            nodes.add(NestedEntry.of(Text.of("and " + more.size() + " more: " + String.join(", ", counts))));
        }
        return nodes;
    }

    private NestedEntry gap(FindingGap found) {
        Gap gap = found.gap().fact();
        Text line = Text.ofName(gap.id())
                .plain(" ")
                .styled(style(gap.severity()), gap.severity().word())
                .plain(found.gap().waived() ? ", waived" : "")
                .plain(": " + title(gap.requirement()));
        boolean itself = found.rootCauses().equals(List.of(String.valueOf(gap.through())));
        String effective = Wording.offered(gap.effective()) + " in " + gap.facet();
        Text because;
        if (gap.through() == null) {
            because = Text.of("Nothing provides it.");
        } else if (itself) {
            because = Text.ofName(gap.through()).plain(" is " + effective + ".");
        } else {
            because = Text.ofName(gap.through())
                    .plain(" is in effect " + effective + ", because of ")
                    .add(Text.join(
                            ", ", found.rootCauses().stream().map(Text::ofName).toList()))
                    .plain(".");
        }
        return NestedEntry.ofLines(line, because);
    }

    private String title(String id) {
        return assessment.target().requirements().stream()
                .filter(requirement -> requirement.id().equals(id))
                .map(Requirement::title)
                .findFirst()
                .orElse(id);
    }

    private static Text word(@Nullable FindingState state) {
        if (state == null) {
            return Text.of(Style.WARN, "not judged");
        }
        return switch (state) {
            case CONFIRMED -> Text.of(Style.BAD, state.word());
            case OPEN -> Text.of(Style.UNKNOWN, state.word());
            case MENDED -> Text.of(Style.GOOD, state.word());
        };
    }

    private static Style style(Severity severity) {
        return severity == Severity.BLOCKER ? Style.BAD : severity == Severity.MAJOR ? Style.WARN : Style.PLAIN;
    }
}
