package dev.lacuna.question.plan;

import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Column;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Style;
import dev.lacuna.output.document.Table;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.question.assess.ScenarioSentence;
import dev.lacuna.question.path.NumberedChange;
import dev.lacuna.rule.PlanFacts.PlanState;
import dev.lacuna.rule.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a plan does as people read it: whether it is enough, what must change, who waits for whom, whether it fits. */
final class PlanDocument {
    private final PlanAnswer answer;
    private final Wording wording;
    private final String release;

    PlanDocument(PlanAnswer answer) {
        this.answer = answer;
        wording = new Wording(answer.catalog());
        release = String.valueOf(answer.scenario().release());
    }

    Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(1, headline()));
        Scenario asked = answer.scenario().withRelease(null);
        Text question = ScenarioSentence.of(asked);
        if (!question.isEmpty()) {
            blocks.add(new Paragraph(question));
        }
        blocks.add(new Paragraph(verdicts()));
        blocks.addAll(areas());
        blocks.addAll(new PlanChangeList(answer, wording, this::areaOf).blocks());
        blocks.addAll(betweenOwners());
        blocks.addAll(items());
        blocks.addAll(loads());
        if (answer.fit() != null) {
            blocks.addAll(new FittedPlanList(answer, answer.fit(), wording).blocks());
        }
        blocks.addAll(rules());
        return new Document(blocks);
    }

    /** What proves the states; the proof of each gap is told by "explain". */
    private List<Block> rules() {
        if (answer.rootCauses().isEmpty()) {
            return List.of();
        }
        Map<String, Long> counts = answer.rootCauses().stream()
                .flatMap(cause -> cause.sentences().entrySet().stream())
                .collect(Collectors.groupingBy(
                        rule -> rule.getKey() + " " + rule.getValue(), TreeMap::new, Collectors.counting()));
        List<NestedEntry> nodes = counts.entrySet().stream()
                .map(rule -> NestedEntry.of(
                        Text.ofName(rule.getKey().substring(0, rule.getKey().indexOf(' ')))
                                .plain(rule.getKey().substring(rule.getKey().indexOf(' ')))
                                .muted(" · " + rule.getValue() + "×")))
                .toList();
        return List.of(
                Heading.of(2, "By which rules"),
                new Paragraph(Text.of("What each root cause rests on stands in ")
                        .name("--format json")
                        .plain("; ")
                        .name("lacuna explain GAP")
                        .plain(" proves a gap.")),
                new BulletList(nodes));
    }

    private String headline() {
        String target = wording.target(answer.scenario().target());
        if (answer.rootCauses().isEmpty()) {
            return "No mandatory gap of " + wording.platform() + " is open for " + target + ": the plan of " + release
                    + " lacks nothing";
        }
        return answer.leavesGaps()
                ? "The plan of " + release + " lacks " + NumberedChange.counted(answer.changes()) + " for " + target
                : "The plan of " + release + " delivers all that is mandatory for " + target;
    }

    private Text verdicts() {
        Text text = Text.of(wording.platform() + " is ")
                .add(Wording.verdict(answer.today().overall()))
                .plain(" today, ")
                .add(Wording.verdict(answer.planned().overall()))
                .plain(" with the plans up to " + release);
        if (!answer.leavesGaps()) {
            return text.plain(".");
        }
        text = text.plain(", and ")
                .add(Wording.verdict(answer.amended().overall()))
                .plain(" with all that the plan lacks besides");
        text = answer.changes().stream().anyMatch(PlanChange::establish)
                ? text.plain(", if what is unknown turns out tenant-scoped.")
                : text.plain(".");
        List<Text> unprovided = answer.changes().stream()
                .map(PlanChange::subject)
                .filter(subject -> !answer.catalog().features().containsKey(subject))
                .map(Text::ofName)
                .toList();
        return unprovided.isEmpty()
                ? text
                : text.plain(" What nothing provides stays open there: ")
                        .add(Text.join(", ", unprovided))
                        .plain(".");
    }

    private List<Block> areas() {
        Map<String, Map<PlanState, Long>> counts = new TreeMap<>();
        answer.rootCauses().stream()
                .collect(Collectors.groupingBy(this::areaOf, TreeMap::new, Collectors.toList()))
                .forEach((area, causes) -> counts.put(area, answer.states(causes)));
        List<List<Text>> rows = new ArrayList<>();
        for (String area : wording.areas()) {
            Map<PlanState, Long> states = counts.get(area);
            if (states != null) {
                List<Text> row = new ArrayList<>();
                row.add(Text.of(wording.area(area)));
                row.add(verdict(area));
                Arrays.stream(PlanState.values())
                        .map(state -> Text.of(states.getOrDefault(state, 0L)))
                        .forEach(row::add);
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(
                Column.left("Area"),
                Column.left("Verdict"),
                Column.right("Delivered"),
                Column.right("Late"),
                Column.right("Insufficient"),
                Column.right("Unplanned"));
        return List.of(
                Heading.of(2, "Root causes of mandatory gaps, by area"),
                new Table(columns, rows),
                Paragraph.of(
                        "A root cause counts once in each area whose gaps it is under, by the worst that the plan does "
                                + "for one of them. The verdict is that of today; behind an arrow, that with the plan."));
    }

    /** Today and with the plan, where that is another. */
    private Text verdict(String area) {
        Verdict today = answer.today().areas().getOrDefault(area, Verdict.NOT_ASSESSED);
        Verdict then = answer.planned().areas().getOrDefault(area, Verdict.NOT_ASSESSED);
        Text text = Wording.verdict(today);
        return today == then ? text : text.plain(" → ").add(Wording.verdict(then));
    }

    private String areaOf(PlannedCause cause) {
        return answer.gap(cause.gap()).fact().area();
    }

    private List<Block> betweenOwners() {
        if (answer.betweenOwners().isEmpty()) {
            return List.of();
        }
        Map<String, List<OwnerDependency>> pairs = answer.betweenOwners().stream()
                .collect(Collectors.groupingBy(
                        each -> wording.owner(each.from()) + " needs of " + wording.owner(each.to()),
                        TreeMap::new,
                        Collectors.toList()));
        List<NestedEntry> nodes = pairs.entrySet().stream()
                .map(pair -> new NestedEntry(
                        List.of(Text.EMPTY.strong(pair.getKey())),
                        pair.getValue().stream().map(this::needed).toList()))
                .toList();
        return List.of(Heading.of(2, "Across owners"), new BulletList(nodes));
    }

    private NestedEntry needed(OwnerDependency needed) {
        return NestedEntry.of(wording.feature(needed.subject())
                .plain(": " + needed.facet() + ", for ")
                .add(PlanChangeList.gaps(needed.gaps()))
                .plain(needed.delivered() ? " (in the plan)" : ""));
    }

    private List<Block> items() {
        Heading heading = Heading.of(2, "What the plan of " + release + " holds");
        if (answer.items().isEmpty()) {
            return List.of(heading, Paragraph.of("Nothing is recorded."));
        }
        List<List<Text>> rows = answer.items().stream()
                .map(entry -> List.of(
                        Text.ofName(entry.id()),
                        Text.of(entry.title() == null ? "" : entry.title()),
                        Text.ofName(entry.feature()),
                        bearing(entry)))
                .toList();
        long off = answer.items().stream().filter(PlanItemEffect::offTarget).count();
        String told = off == 0
                ? "Every item helps to close an open gap."
                : Wording.count(off, "item") + " of " + answer.items().size()
                        + (off == 1 ? " raises" : " raise") + " no root cause of an open gap: off target, which is not "
                        + "to say useless.";
        return List.of(
                heading,
                new Table(
                        List.of(
                                Column.left("Item"),
                                Column.left("Title"),
                                Column.left("Feature"),
                                Column.left("For the target")),
                        rows),
                Paragraph.of(told));
    }

    private static Text bearing(PlanItemEffect entry) {
        if (entry.offTarget()) {
            return Text.EMPTY.muted("off target");
        }
        String helps = " for " + Wording.count(entry.gaps().size(), "gap");
        return Text.of(entry.raises().isEmpty() ? "delivers" + helps : "part of the way" + helps);
    }

    private List<Block> loads() {
        List<Block> blocks = new ArrayList<>();
        boolean measured = answer.owners().stream()
                .anyMatch(load -> load.capacity() != null || load.effort().signum() > 0);
        if (answer.items().isEmpty() && !measured) {
            return blocks;
        }
        blocks.add(Heading.of(2, "Load and capacity"));
        if (!measured) {
            blocks.add(Paragraph.of("No capacity is recorded for " + release
                    + " and no item has an effort: whether the plan fits cannot be said."));
            return blocks;
        }
        List<List<Text>> rows = answer.owners().stream().map(this::load).toList();
        blocks.add(new Table(
                List.of(
                        Column.left("Owner"),
                        Column.right("Items"),
                        Column.right("Effort"),
                        Column.right("Capacity"),
                        Column.left("")),
                rows));
        return blocks;
    }

    private List<Text> load(OwnerLoad load) {
        BigDecimal capacity = load.capacity();
        List<String> notes = new ArrayList<>();
        if (load.overCapacity()) {
            notes.add("over capacity");
        }
        if (load.unestimated() > 0) {
            notes.add(Wording.count(load.unestimated(), "item") + " without effort");
        }
        return List.of(
                Text.of(wording.owner(load.owner())),
                Text.of(load.items()),
                Text.of(Wording.number(load.effort())),
                Text.of(capacity == null ? "not recorded" : Wording.number(capacity)),
                load.overCapacity() ? Text.of(Style.BAD, String.join(", ", notes)) : Text.of(String.join(", ", notes)));
    }
}
