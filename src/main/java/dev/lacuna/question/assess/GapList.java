package dev.lacuna.question.assess;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.rule.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gaps by area and requirement: what is wanted, what is offered, and because of what. */
final class GapList {
    private final Assessment assessment;
    private final Wording wording;
    private final RootCauseText proof;
    private final Map<String, Requirement> requirements;

    GapList(Assessment assessment, Wording wording) {
        this.assessment = assessment;
        this.wording = wording;
        this.proof = new RootCauseText(
                assessment.catalog(), ScenarioScopes.under(assessment.catalog(), assessment.scenario()), wording);
        this.requirements = assessment.target().requirements().stream()
                .collect(Collectors.toMap(Requirement::id, Function.identity()));
    }

    List<Block> blocks(List<AssessedGap> gaps) {
        List<Block> blocks = new ArrayList<>();
        for (String area : wording.areas()) {
            Map<String, List<AssessedGap>> byRequirement = gaps.stream()
                    .filter(gap -> gap.fact().area().equals(area))
                    .collect(Collectors.groupingBy(gap -> gap.fact().requirement(), TreeMap::new, Collectors.toList()));
            if (!byRequirement.isEmpty()) {
                blocks.add(new Heading(3, wording.areaWithId(area)));
                blocks.add(new BulletList(byRequirement.values().stream()
                        .map(this::ofOneRequirement)
                        .toList()));
            }
        }
        return blocks;
    }

    private NestedEntry ofOneRequirement(List<AssessedGap> gaps) {
        Gap first = gaps.get(0).fact();
        List<Text> lines = new ArrayList<>(List.of(title(first), wanted(first)));
        if (gaps.size() > 1) {
            return new NestedEntry(lines, gaps.stream().map(this::told).toList());
        }
        NestedEntry told = told(gaps.get(0));
        lines.addAll(told.lines());
        return new NestedEntry(lines, told.children());
    }

    private Text title(Gap gap) {
        Requirement requirement = requirements.get(gap.requirement());
        Text id = Text.ofName(gap.requirement());
        if (requirement == null) {
            return id;
        }
        Text title = id.plain(" ").strong(requirement.title());
        return requirement.models().isEmpty()
                ? title
                : title.muted(" (" + String.join(", ", requirement.models()) + ")");
    }

    private static Text wanted(Gap gap) {
        return Text.of("Wanted in " + gap.facet() + ": " + Wording.wanted(gap.required()) + ".");
    }

    /** A gap of one root cause says it in the same breath; one of several lists them. */
    private NestedEntry told(AssessedGap gap) {
        String feature = gap.fact().through();
        if (feature == null) {
            return NestedEntry.of(offered(gap.fact()).plain("."));
        }
        List<RootCause> causes = assessment.rootCauses(gap).stream()
                .sorted(Comparator.comparing(RootCause::distance).thenComparing(RootCause::feature))
                .toList();
        if (causes.size() != 1) {
            return new NestedEntry(
                    List.of(offered(gap.fact())
                            .plain(" is in effect ")
                            .strong(Wording.offered(gap.fact().effective()))
                            .plain(", because")),
                    causes.stream()
                            .map(cause -> NestedEntry.ofLines(proof.because(cause, feature), proof.grounds(cause)))
                            .toList());
        }
        RootCause cause = causes.get(0);
        boolean itself = cause.feature().equals(feature);
        Text is = offered(gap.fact())
                .plain(itself ? " is " : " is in effect ")
                .strong(Wording.offered(gap.fact().effective()));
        return NestedEntry.ofLines(
                itself ? is.plain(".") : is.plain(", because ").add(proof.because(cause, feature)),
                proof.grounds(cause));
    }

    private Text offered(Gap gap) {
        Requirement requirement = requirements.get(gap.requirement());
        String capability = requirement == null ? null : requirement.capability();
        String feature = gap.through();
        if (feature == null) {
            return Text.of("Nothing provides ").name(capability == null ? gap.requirement() : capability);
        }
        return capability == null
                ? wording.feature(feature)
                : Text.of("The best that provides ")
                        .name(capability)
                        .plain(", ")
                        .add(wording.feature(feature))
                        .plain(",");
    }
}
