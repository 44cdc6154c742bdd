package dev.lacuna.question.findings;

import dev.lacuna.assessment.Assessment;
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
import dev.lacuna.question.findings.Findings.FindingGap;
import dev.lacuna.question.findings.Findings.JudgedFinding;
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
                        + answer.askedAreas().stream()
                                .map(area -> ", " + wording.area(area))
                                .collect(Collectors.joining())
                        + ": ")
                .add(Text.join(", ", counts));
    }

    private List<Block> section(@Nullable String area, Text title) {
        List<NestedEntry> entries = answer.findings().stream()
                .filter(finding -> Objects.equals(finding.area(), area))
                .map(this::entry)
                .toList();
        return entries.isEmpty() ? List.of() : List.of(new Heading(2, title), new BulletList(entries));
    }

    private NestedEntry entry(JudgedFinding finding) {
        List<Text> lines = new ArrayList<>();
        Text title = Text.ofName(finding.id()).plain(" ").add(word(finding.state()));
        Severity worst = finding.severity();
        if (finding.state() == FindingState.CONFIRMED && worst != null) {
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
        lines.add(Text.of(because(finding)));
        return new NestedEntry(lines, gaps(finding));
    }

    private static String because(JudgedFinding finding) {
        int gaps = finding.gaps().size();
        String waived =
                finding.waived() == 0 ? "" : " (" + finding.waived() + " of them waived: accepted for now, but there)";
        if (finding.state() == FindingState.CONFIRMED) {
            return "Confirmed by " + Wording.count(gaps, "gap") + waived + ":";
        } else if (finding.state() == FindingState.MENDED) {
            return "No gap bears it out, and all that it names is tenant-scoped, or need not be.";
        } else if (!finding.features().isEmpty()) {
            return "Not all that it names is tenant-scoped, but no requirement makes a gap of it.";
        }
        return gaps == 0
                ? "It names no feature, and its area has no gap: whoever raised it can say what is meant."
                : "It names no feature. Beside it " + (gaps == 1 ? "stands " : "stand ") + Wording.count(gaps, "gap")
                        + " of its area" + waived + "; whoever raised it can say which is meant:";
    }

    private List<NestedEntry> gaps(JudgedFinding finding) {
        List<NestedEntry> entries =
                finding.gaps().stream().limit(LISTED).map(this::gap).collect(Collectors.toCollection(ArrayList::new));
        List<FindingGap> more = finding.gaps().stream().skip(LISTED).toList();
        if (!more.isEmpty()) {
            List<String> counts = new ArrayList<>();
            for (Severity severity : Severity.values()) {
                long count =
                        more.stream().filter(it -> it.severity() == severity).count();
                if (count > 0) {
                    counts.add(count + " " + severity.word());
                }
            }
            entries.add(NestedEntry.of(Text.of("and " + more.size() + " more: " + String.join(", ", counts))));
        }
        return entries;
    }

    private NestedEntry gap(FindingGap found) {
        Gap gap = found.gap();
        Text line = Text.ofName(gap.id())
                .plain(" ")
                .styled(style(gap.severity()), gap.severity().word())
                .plain(found.waived() ? ", waived" : "")
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
            return Text.of(Style.WARN, "not finding");
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
