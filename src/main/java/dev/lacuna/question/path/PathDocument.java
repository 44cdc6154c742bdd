package dev.lacuna.question.path;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Column;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Table;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.question.assess.ScenarioSentence;
import dev.lacuna.rule.Severity;
import dev.lacuna.rule.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A path as people read it: where it leads, what to find out and what to build in which order, and who does it. */
final class PathDocument {
    private final PathAnswer answer;
    private final PathPlan plan;
    private final Wording wording;
    private final Map<String, Requirement> requirements;

    private PathDocument(PathAnswer answer) {
        this.answer = answer;
        plan = answer.plan();
        wording = new Wording(answer.reached().catalog());
        requirements = answer.reached().target().requirements().stream()
                .collect(Collectors.toMap(Requirement::id, Function.identity()));
    }

    static Document of(PathAnswer answer) {
        return new PathDocument(answer).document();
    }

    private Document document() {
        Scenario asked = answer.scenario().withChanges(List.of());
        List<Block> blocks = new ArrayList<>(new PathHeadline(answer, wording).blocks(ScenarioSentence.of(asked)));
        blocks.addAll(unprovided());
        blocks.addAll(establish());
        blocks.addAll(build());
        blocks.addAll(choices());
        blocks.addAll(owners());
        blocks.addAll(areas());
        blocks.addAll(left());
        return new Document(blocks);
    }

    private List<Block> unprovided() {
        if (plan.unprovided().isEmpty()) {
            return List.of();
        }
        return List.of(
                Heading.of(2, "What nothing provides"),
                Paragraph.of("These gaps close only if a feature comes to the catalog that does not exist in it."),
                new BulletList(plan.unprovided().stream().map(this::wanted).toList()));
    }

    private NestedEntry wanted(String gap) {
        Requirement requirement = requirements.get(gap);
        String capability = requirement == null ? null : requirement.capability();
        return requirement == null || capability == null
                ? NestedEntry.of(Text.ofName(gap))
                : NestedEntry.of(Text.ofName(gap)
                        .plain(" ")
                        .strong(requirement.title())
                        .plain(": a feature that provides ")
                        .name(capability)
                        .plain(", " + Wording.wanted(requirement.scope()) + " in " + requirement.facet()));
    }

    private List<Block> establish() {
        BulletList establish = NumberedChange.toEstablish(plan.steps(), wording);
        return establish.nodes().isEmpty() ? List.of() : List.of(Heading.of(2, "What to establish"), establish);
    }

    private List<Block> build() {
        List<NestedEntry> steps = plan.steps().stream()
                .filter(step -> !step.establish())
                .map(this::built)
                .toList();
        return steps.isEmpty()
                ? List.of()
                : List.of(Heading.of(2, "What to build, in this order"), new BulletList(steps));
    }

    private NestedEntry built(PathStep step) {
        Text what = Text.of("[" + step.number() + "] ")
                .add(wording.feature(step.feature()))
                .plain(", " + step.facet() + ": from " + Wording.offered(step.from()) + " to ")
                .strong(Wording.offered(step.to()));
        List<Text> about = new ArrayList<>();
        about.add(Text.of(wording.owner(step.owner())));
        if (plan.effortKnown()) {
            about.add(Text.of("effort " + Wording.number(step.effort())));
        }
        if (!step.after().isEmpty()) {
            about.add(Text.of(step.order()));
        }
        about.add(Text.of("for ").add(gaps(step.gaps())));
        return NestedEntry.ofLines(what, Text.join(" · ", about));
    }

    private static Text gaps(List<String> gaps) {
        Text first = Text.ofName(gaps.get(0));
        return gaps.size() == 1 ? first : first.plain(" and " + Wording.count(gaps.size() - 1, "more gap"));
    }

    private List<Block> choices() {
        if (plan.choices().isEmpty()) {
            return List.of();
        }
        return List.of(
                Heading.of(2, "Where there was a choice"),
                new BulletList(plan.choices().stream().map(this::choice).toList()));
    }

    private NestedEntry choice(PathChoice choice) {
        Requirement requirement = requirements.get(choice.gap());
        Text chosen = Text.ofName(choice.gap())
                .plain(" ")
                .strong(requirement == null ? "" : requirement.title())
                .plain(": through ")
                .add(wording.feature(choice.through()));
        List<NestedEntry> options =
                choice.options().stream().map(this::option).map(NestedEntry::of).toList();
        return new NestedEntry(List.of(chosen), options);
    }

    private Text option(PathChoice.Option option) {
        String establish = option.establish() == 0 ? "" : ", " + Wording.count(option.establish(), "unknown");
        return wording.feature(option.feature())
                .plain(": effort " + Wording.number(option.effort()) + establish + " if done alone");
    }

    private List<Block> owners() {
        if (plan.steps().isEmpty()) {
            return List.of();
        }
        Map<String, List<PathStep>> byOwner = plan.steps().stream()
                .collect(Collectors.groupingBy(step -> wording.owner(step.owner()), TreeMap::new, Collectors.toList()));
        List<List<Text>> rows = byOwner.entrySet().stream()
                .map(owner -> owner(owner.getKey(), owner.getValue()))
                .toList();
        return List.of(
                Heading.of(2, "By owner"),
                new Table(
                        List.of(
                                Column.left("Owner"),
                                Column.right("To establish"),
                                Column.right("To build"),
                                Column.right("Effort")),
                        rows));
    }

    private static List<Text> owner(String name, List<PathStep> steps) {
        long establish = steps.stream().filter(PathStep::establish).count();
        BigDecimal effort = steps.stream().map(PathStep::effort).reduce(BigDecimal.ZERO, BigDecimal::add);
        return List.of(
                Text.of(name), Text.of(establish), Text.of(steps.size() - establish), Text.of(Wording.number(effort)));
    }

    private List<Block> areas() {
        List<String> order = wording.areas();
        List<List<Text>> rows = answer.before().areas().entrySet().stream()
                .filter(area -> area.getValue() != then(area.getKey()))
                .sorted(Map.Entry.<String, Verdict>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(order::indexOf))))
                .map(area -> List.of(
                        Text.of(wording.area(area.getKey())),
                        Wording.verdict(area.getValue()),
                        Wording.verdict(then(area.getKey()))))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        Heading.of(2, "Areas that it changes"),
                        new Table(List.of(Column.left("Area"), Column.left("Today"), Column.left("Then")), rows));
    }

    private Verdict then(String area) {
        return answer.after().areas().getOrDefault(area, Verdict.NOT_ASSESSED);
    }

    private List<Block> left() {
        List<AssessedGap> left = answer.remaining();
        if (left.isEmpty() || plan.steps().isEmpty()) {
            return List.of();
        }
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = left.stream()
                    .filter(gap -> gap.fact().severity() == severity)
                    .count();
            if (count > 0) {
                counts.add(count + " " + (severity == Severity.BLOCKER ? "blocking" : severity.word()));
            }
        }
        return List.of(
                Heading.of(2, "What stays open"),
                Paragraph.of(Wording.count(left.size(), "gap") + (left.size() == 1 ? " stays open: " : " stay open: ")
                        + String.join(", ", counts) + "."));
    }
}
