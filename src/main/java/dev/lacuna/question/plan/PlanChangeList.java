package dev.lacuna.question.plan;

import dev.lacuna.catalog.Requirement;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.question.path.NumberedChange;
import dev.lacuna.rule.PlanFacts.PlanState;
import dev.lacuna.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What must change in a plan: what to build in its order, then what somebody has to find out. */
final class PlanChangeList {
    private final PlanAnswer answer;
    private final Wording wording;
    private final Function<PlannedCause, String> areaOf;

    /** @param areaOf the area in which the gap of a cause counts */
    PlanChangeList(PlanAnswer answer, Wording wording, Function<PlannedCause, String> areaOf) {
        this.answer = answer;
        this.wording = wording;
        this.areaOf = areaOf;
    }

    List<Block> blocks() {
        if (!answer.leavesGaps()) {
            return List.of();
        }
        List<PlanChange> build =
                answer.changes().stream().filter(change -> !change.establish()).toList();
        List<Block> blocks = new ArrayList<>(blocking());
        if (!build.isEmpty()) {
            blocks.add(Heading.of(
                    2, "What must change in the plan of " + answer.scenario().release()));
            blocks.add(Paragraph.of("Dependencies first; the numbers are places in one order of all changes."));
            blocks.add(new BulletList(build.stream().map(this::node).toList()));
        }
        blocks.addAll(establish());
        return blocks;
    }

    /** What stands under blockers, by area: the short list for whoever reads no further. */
    private List<Block> blocking() {
        Map<String, PlanChange> byId =
                answer.changes().stream().collect(Collectors.toMap(PlanChange::id, Function.identity()));
        List<NestedEntry> areas = new ArrayList<>();
        for (String area : wording.areas()) {
            List<Text> lacking = answer.rootCauses().stream()
                    .filter(cause -> cause.state() != PlanState.DELIVERED && area.equals(areaOf.apply(cause)))
                    .filter(cause -> answer.gap(cause.gap()).fact().severity() == Severity.BLOCKER)
                    .map(cause -> byId.get(cause.id()))
                    .filter(each -> each != null && !each.establish())
                    .distinct()
                    .sorted(Comparator.comparing(PlanChange::number))
                    .map(each -> Text.ofName(each.subject()).plain(" [" + each.number() + "]"))
                    .toList();
            if (!lacking.isEmpty()) {
                areas.add(NestedEntry.of(
                        Text.EMPTY.strong(wording.area(area)).plain(": ").add(Text.join(", ", lacking))));
            }
        }
        return areas.isEmpty()
                ? List.of()
                : List.of(Heading.of(2, "What blocks and is not delivered"), new BulletList(areas));
    }

    /** Nothing provides the capability, so that no feature can be raised. */
    private NestedEntry missing(PlanChange change) {
        Requirement requirement = wording.requirement(answer.scenario().target(), change.subject());
        String capability = requirement == null ? null : requirement.capability();
        return NestedEntry.ofLines(
                Text.of("[" + change.number() + "] ")
                        .strong("Add")
                        .plain(" a feature that provides ")
                        .name(String.valueOf(capability))
                        .plain(", in " + change.facet() + ": ")
                        .strong(Wording.wanted(change.to())),
                closes(change));
    }

    private NestedEntry node(PlanChange change) {
        if (!wording.catalog().features().containsKey(change.subject())) {
            return missing(change);
        }
        Text what = Text.of("[" + change.number() + "] ")
                .strong(deed(change))
                .plain(" ")
                .add(wording.feature(change.subject()))
                .plain(", " + change.facet() + ": from " + Wording.offered(change.from()) + " to ")
                .strong(Wording.offered(change.to()));
        List<Text> about = new ArrayList<>();
        about.add(Text.of(wording.owner(change.owner())));
        about.add(
                Text.of(change.effort() == null ? "no effort recorded" : "effort " + Wording.number(change.effort())));
        if (!change.after().isEmpty()) {
            about.add(Text.of(change.order()));
        }
        List<Text> lines = new ArrayList<>(List.of(what, Text.join(" · ", about)));
        Set<String> partly = partly(change);
        if (!partly.isEmpty()) {
            lines.add(Text.join(", ", partly.stream().map(Text::ofName).toList())
                    .plain((partly.size() == 1 ? " raises" : " raise") + " it part of the way."));
        }
        lines.add(closes(change));
        return new NestedEntry(lines, List.of());
    }

    /** The items up to the release that do a part of what comes too late. */
    private Set<String> partly(PlanChange change) {
        return answer.rootCauses().stream()
                .filter(cause -> cause.state() == PlanState.LATE && cause.id().equals(change.id()))
                .flatMap(cause -> cause.partly().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String deed(PlanChange change) {
        String items = String.join(", ", change.items());
        return switch (change.state()) {
            case LATE -> "Pull in " + items + ":";
            case INSUFFICIENT -> "Enlarge " + items + ":";
            case UNPLANNED, DELIVERED -> "Add:";
        };
    }

    private static Text closes(PlanChange change) {
        List<String> others = change.gaps().stream()
                .filter(gap -> !change.closesAlone().contains(gap))
                .toList();
        Text text = Text.EMPTY;
        if (!change.closesAlone().isEmpty()) {
            text = text.plain("Closes ").add(gaps(change.closesAlone()));
        }
        if (!others.isEmpty()) {
            text = text.plain(change.closesAlone().isEmpty() ? "Helps to close " : "; helps to close ")
                    .add(gaps(others));
        }
        return text;
    }

    private List<Block> establish() {
        BulletList establish = NumberedChange.toEstablish(answer.changes(), wording);
        return establish.nodes().isEmpty()
                ? List.of()
                : List.of(
                        Heading.of(2, "What to find out before it can be planned"),
                        Paragraph.of(
                                "Nobody has established these scopes, and mandatory gaps hang on them. What turns out "
                                        + "less than is demanded has to be planned then."),
                        establish);
    }

    /** A few ids, and how many more there are. */
    static Text gaps(List<String> gaps) {
        int shown = gaps.size() <= 3 ? gaps.size() : 2;
        Text text = Text.join(
                ", ", gaps.subList(0, shown).stream().map(Text::ofName).toList());
        return shown == gaps.size() ? text : text.plain(" and " + Wording.count(gaps.size() - shown, "more gap"));
    }
}
