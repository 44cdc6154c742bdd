package dev.lacuna.question.plan;

import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.question.path.PathPlan;
import dev.lacuna.question.path.PathStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The plan as it could be within the capacities, and how sure that is. */
final class FittedPlanList {
    private final PlanAnswer answer;
    private final FittedPlan proposal;
    private final Wording wording;

    FittedPlanList(PlanAnswer answer, FittedPlan proposal, Wording wording) {
        this.answer = answer;
        this.proposal = proposal;
        this.wording = wording;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        PathPlan plan = proposal.fitting().plan();
        blocks.add(Heading.of(2, "The most that fits into " + answer.scenario().release()));
        blocks.add(new Paragraph(result()));
        List<NestedEntry> nodes = new ArrayList<>();
        plan.steps().stream().filter(step -> !step.establish()).map(this::added).forEach(nodes::add);
        proposal.fitting().givenUp().stream()
                .map(item -> NestedEntry.of(
                        Text.EMPTY.strong("Gives way: ").name(item).plain(" " + title(item))))
                .forEach(nodes::add);
        if (!nodes.isEmpty()) {
            blocks.add(new BulletList(nodes));
        }
        long establish = plan.steps().stream().filter(PathStep::establish).count();
        if (establish > 0) {
            blocks.add(Paragraph.of(Wording.count(establish, "unknown") + (establish == 1 ? " is" : " are")
                    + " to be established besides, at no effort to build, and taken to turn out well."));
        }
        caveats().stream().map(Paragraph::of).forEach(blocks::add);
        return blocks;
    }

    private Text result() {
        long blockers = proposal.cleared().stream()
                .filter(proposal.blockers()::contains)
                .count();
        long majors = proposal.cleared().size() - blockers;
        Text text = Text.of("Within the capacities, " + blockers + " of "
                        + Wording.count(proposal.blockers().size(), "blocker") + " and " + majors + " of "
                        + Wording.count(proposal.majors().size(), "major gap")
                        + " that the plan leaves open can be closed; the verdict is then ")
                .add(Wording.verdict(proposal.after().overall()))
                .plain(". ");
        return proposal.fitting().plan().proven()
                ? text.plain(
                        "It is proven that no choice closes more blockers, or as many of them and more major gaps.")
                : text.plain("This is the best that was found in time; there may be better.");
    }

    private NestedEntry added(PathStep step) {
        Text what = Text.EMPTY
                .strong("Add: ")
                .add(wording.feature(step.feature()))
                .plain(", " + step.facet() + ": to " + Wording.offered(step.to()))
                .muted(" · " + wording.owner(step.owner())
                        + (step.effort().signum() == 0 ? "" : " · effort " + Wording.number(step.effort())));
        return NestedEntry.ofLines(what, Text.of("For ").add(PlanChangeList.gaps(step.gaps())));
    }

    private String title(String item) {
        return answer.entries().stream()
                .filter(entry -> entry.item().id().equals(item))
                .map(entry -> String.valueOf(entry.item().title()))
                .findFirst()
                .orElse("");
    }

    private List<String> caveats() {
        List<String> caveats = new ArrayList<>();
        if (!proposal.unlimited().isEmpty()) {
            caveats.add(
                    "No capacity is recorded for " + owners(proposal.unlimited()) + ": taken to be without a limit.");
        }
        if (!proposal.overfull().isEmpty()) {
            caveats.add("More is planned of " + owners(proposal.overfull())
                    + " than there is capacity for, whatever is given up: nothing that takes effort was added there.");
        }
        if (!proposal.fitting().unestimated().isEmpty()) {
            caveats.add("No effort is recorded for "
                    + String.join(", ", proposal.fitting().unestimated())
                    + ": what has none could not be held against a capacity, and was left out.");
        }
        return caveats;
    }

    private String owners(Set<String> ids) {
        return ids.stream()
                .map(id -> id.isEmpty() ? "what nobody owns" : wording.owner(id))
                .collect(Collectors.joining(", "));
    }
}
