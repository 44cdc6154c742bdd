package dev.lacuna.question.brief;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One page: short enough for one sheet, whatever there is. */
final class PageBlocks {
    private static final int REQUIREMENTS = 6;
    private static final int FEATURES = 4;

    private final Assessment assessment;
    private final BriefGrouping by;
    private final Brief brief;
    private final int level;
    private final Wording wording;

    PageBlocks(Assessment assessment, BriefGrouping by, Brief brief, int level) {
        this.assessment = assessment;
        this.by = by;
        this.brief = brief;
        this.level = level;
        wording = new Wording(assessment.catalog());
    }

    Heading title() {
        String id = brief.id();
        String name = id == null ? "Without an owner" : by == BriefGrouping.AREA ? wording.area(id) : wording.owner(id);
        Text title = Text.of(name + ": ");
        return new Heading(
                level,
                by == BriefGrouping.AREA
                        ? title.add(Wording.verdict(brief.verdict()))
                        : title.plain(counted(brief.decidingGaps().size(), "") + " with a cause here"));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (by == BriefGrouping.AREA) {
            blocks.add(new Paragraph(models()));
        }
        if (brief.decidingGaps().isEmpty()) {
            blocks.add(Paragraph.of("Nothing blocks, is unproven under what is mandatory, or puts it at risk."));
        } else {
            blocks.add(Heading.of(level + 1, "What " + what()));
            blocks.add(new BulletList(requirements()));
        }
        if (brief.unproven() > 0) {
            blocks.add(Paragraph.of(Wording.count(brief.unproven(), "more mandatory gap")
                    + (brief.unproven() == 1 ? " stands or falls" : " stand or fall")
                    + " with what nobody has established."));
        }
        ActionItems asking = new ActionItems(assessment.catalog(), brief, wording);
        blocks.addAll(asking.decisions(level + 1));
        blocks.addAll(asking.waivers(level + 1));
        blocks.addAll(asking.unknowns(level + 1));
        blocks.addAll(asking.owners(level + 1));
        return blocks;
    }

    private Text models() {
        List<Text> models = new ArrayList<>();
        String area = brief.id();
        assessment
                .models()
                .forEach((model, under) -> models.add(Text.of(model + " ")
                        .add(Wording.verdict(under.areas().getOrDefault(area, Verdict.NOT_ASSESSED)))));
        return Text.join(", ", models).plain(models.isEmpty() ? "" : ".");
    }

    private String what() {
        return switch (brief.verdict()) {
            case BLOCKED -> "blocks";
            case UNVERIFIED -> "nobody has proven";
            default -> "puts it at risk";
        };
    }

    private String counted(int number, String more) {
        return Wording.count(number, more + brief.gapNoun());
    }

    private List<NestedEntry> requirements() {
        Map<String, List<AssessedGap>> byRequirement = brief.decidingGaps().stream()
                .collect(Collectors.groupingBy(gap -> gap.fact().requirement(), TreeMap::new, Collectors.toList()));
        List<NestedEntry> nodes = new ArrayList<>();
        byRequirement.values().stream().limit(REQUIREMENTS).forEach(gaps -> nodes.add(node(gaps)));
        int more = byRequirement.size() - REQUIREMENTS;
        if (more > 0) {
            int gaps = byRequirement.values().stream()
                    .skip(REQUIREMENTS)
                    .mapToInt(List::size)
                    .sum();
            nodes.add(NestedEntry.of("and " + counted(gaps, "more ") + " of " + Wording.count(more, "requirement")));
        }
        return nodes;
    }

    private NestedEntry node(List<AssessedGap> gaps) {
        String id = gaps.get(0).fact().requirement();
        String title = assessment.target().requirements().stream()
                .filter(requirement -> requirement.id().equals(id))
                .map(Requirement::title)
                .findFirst()
                .orElse(id);
        List<Text> told =
                gaps.stream().limit(FEATURES).map(this::told).collect(Collectors.toCollection(ArrayList::new));
        if (gaps.size() > FEATURES) {
            told.add(Text.of("and " + (gaps.size() - FEATURES) + " more"));
        }
        return NestedEntry.ofLines(
                Text.ofName(id).plain(" ").strong(title),
                Text.of("In " + gaps.get(0).fact().facet() + ": ")
                        .add(Text.join("; ", told))
                        .plain("."));
    }

    private Text told(AssessedGap gap) {
        String feature = gap.fact().through();
        if (feature == null) {
            return Text.of("nothing provides it");
        }
        List<String> causes = assessment.rootCauses(gap).stream()
                .filter(cause -> DecidingGaps.mustGo(
                        cause, gap, brief.verdict(), assessment.provenance().severities()))
                .map(RootCause::feature)
                .toList();
        Text told = Text.ofName(feature);
        return causes.equals(List.of(feature))
                ? told
                : told.plain(" because of ")
                        .add(Text.join(", ", causes.stream().map(Text::ofName).toList()));
    }
}
