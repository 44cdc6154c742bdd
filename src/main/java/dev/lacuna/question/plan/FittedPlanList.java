package dev.lacuna.question.plan;

import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.question.path.PathStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plan as it could be within the capacities, and how sure that is. */
final class FittedPlanList {
    private final PlanAnswer answer;
    private final FittedPlan fit;
    private final Wording wording;

    FittedPlanList(PlanAnswer answer, FittedPlan fit, Wording wording) {
        this.answer = answer;
        this.fit = fit;
        this.wording = wording;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, "The most that fits into " + answer.scenario().release()));
        blocks.add(new Paragraph(result()));
        List<NestedEntry> nodes = new ArrayList<>();
        fit.add().stream().filter(step -> !step.establish()).map(this::added).forEach(nodes::add);
        fit.giveUp().stream()
                .map(item -> NestedEntry.of(
                        Text.EMPTY.strong("Gives way: ").name(item).plain(" " + title(item))))
                .forEach(nodes::add);
        if (!nodes.isEmpty()) {
            blocks.add(new BulletList(nodes));
        }
        long establish = fit.add().stream().filter(PathStep::establish).count();
        if (establish > 0) {
            blocks.add(Paragraph.of(Wording.count(establish, "unknown") + (establish == 1 ? " is" : " are")
                    + " to be established besides, at no effort to build, and taken to turn out well."));
        }
        caveats().stream().map(Paragraph::of).forEach(blocks::add);
        return blocks;
    }

    private Text result() {
        long blockers =
                fit.clears().stream().filter(fit.openBlockers()::contains).count();
        long majors = fit.clears().size() - blockers;
        Text text = Text.of("Within the capacities, " + blockers + " of "
                        + Wording.count(fit.blockers(), "blocker") + " and " + majors + " of "
                        + Wording.count(fit.majors(), "major gap")
                        + " that the plan leaves open can be closed; the verdict is then ")
                .add(Wording.verdict(fit.after().overall()))
                .plain(". ");
        return fit.proven()
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
        return answer.items().stream()
                .filter(entry -> entry.id().equals(item))
                .map(entry -> String.valueOf(entry.title()))
                .findFirst()
                .orElse("");
    }

    private List<String> caveats() {
        List<String> caveats = new ArrayList<>();
        if (!fit.withoutCapacity().isEmpty()) {
            caveats.add(
                    "No capacity is recorded for " + owners(fit.withoutCapacity()) + ": taken to be without a limit.");
        }
        if (!fit.overCapacity().isEmpty()) {
            caveats.add("More is planned of " + owners(fit.overCapacity())
                    + " than there is capacity for, whatever is given up: nothing that takes effort was added there.");
        }
        if (!fit.unestimated().isEmpty()) {
            caveats.add("No effort is recorded for "
                    + String.join(", ", fit.unestimated())
                    + ": what has none could not be held against a capacity, and was left out.");
        }
        return caveats;
    }

    private String owners(Set<? extends @Nullable String> ids) {
        return ids.stream()
                .map(id -> id == null ? "what nobody owns" : wording.owner(id))
                .collect(Collectors.joining(", "));
    }
}
