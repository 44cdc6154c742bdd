package dev.lacuna.report;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.conclusion.Gap;
import dev.lacuna.document.Block;
import dev.lacuna.document.Heading;
import dev.lacuna.document.Items;
import dev.lacuna.document.Node;
import dev.lacuna.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gaps by area and requirement: what is wanted, what is offered, and because of what. */
final class GapList {
    private final Assessment assessment;
    private final Wording wording;
    private final Proof proof;
    private final Map<String, Requirement> requirements;

    GapList(Assessment assessment, Wording wording) {
        this.assessment = assessment;
        this.wording = wording;
        this.proof = new Proof(assessment.catalog(), wording);
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
                blocks.add(new Items(byRequirement.values().stream()
                        .map(this::ofOneRequirement)
                        .toList()));
            }
        }
        return blocks;
    }

    private Node ofOneRequirement(List<AssessedGap> gaps) {
        Text wanted = wanted(gaps.get(0).fact());
        if (gaps.size() > 1) {
            return new Node(
                    List.of(wanted),
                    gaps.stream().map(gap -> new Node(told(gap), List.of())).toList());
        }
        List<Text> lines = new ArrayList<>();
        lines.add(wanted);
        lines.addAll(told(gaps.get(0)));
        return new Node(lines, List.of());
    }

    private Text wanted(Gap gap) {
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

    private List<Text> told(AssessedGap gap) {
        List<RootCause> causes = assessment.rootCauses(gap);
        List<Text> lines = new ArrayList<>();
        lines.add(offered(gap.fact(), causes));
        causes.forEach(cause -> lines.add(proof.of(cause, gap.fact().through())));
        return lines;
    }

    private Text offered(Gap gap, List<RootCause> causes) {
        String feature = gap.through();
        Requirement requirement = requirements.get(gap.requirement());
        String capability = requirement == null ? null : requirement.capability();
        Text subject = gap.feature() != null || capability == null
                ? Text.EMPTY
                : Text.of("Of what provides ").name(capability).plain(", the best falls short: ");
        if (feature == null) {
            return capability == null
                    ? Text.of("Nothing offers it.")
                    : Text.of("Nothing provides ").name(capability).plain(".");
        }
        boolean byItself = causes.stream().anyMatch(cause -> cause.distance() == 0 && cause.scope() == gap.effective());
        return subject.add(wording.feature(feature))
                .plain(byItself ? " is " : " is in effect ")
                .plain(Wording.offered(gap.effective()) + " in ")
                .plain(gap.facet() + ", where " + Wording.wanted(gap.required()) + " is wanted.");
    }
}
