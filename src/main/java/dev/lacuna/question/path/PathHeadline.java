package dev.lacuna.question.path;

import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.rule.Severity;
import dev.lacuna.rule.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A path in a few sentences: what it takes, where it leads, and how sure that is. */
record PathHeadline(PathAnswer answer, Wording wording) {

    List<Block> blocks(Text question) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title()));
        if (!question.isEmpty()) {
            blocks.add(new Paragraph(question));
        }
        blocks.add(new Paragraph(result()));
        if (!answer.steps().isEmpty()) {
            blocks.add(Paragraph.of(effort() + " " + certainty()));
            blocks.add(Paragraph.of("The numbers in brackets are places in one order of all changes: each stands after "
                    + "those that it depends on."));
            if (answer.steps().stream().anyMatch(PathStep::establish)) {
                blocks.add(Paragraph.of("What is unknown is assumed to turn out tenant-scoped, at no effort to build. "
                        + "Where it does not, ask again."));
            }
        }
        return blocks;
    }

    private Text title() {
        if (answer.goal() instanceof Goal.SpendBudget spend) {
            return Text.of("What an effort of " + Wording.number(spend.budget()) + ofOwner(spend.owner())
                    + " clears of " + platform() + " for " + target());
        }
        Text goal = Wording.verdict(((Goal.ReachVerdict) answer.goal()).verdict());
        if (answer.before().overall() == Verdict.NOT_ASSESSED) {
            return Text.of(platform() + " was not assessed for " + target() + ", so there is no path");
        } else if (!answer.reachesGoal()) {
            return Text.of("No change to its features makes " + platform() + " ")
                    .add(goal)
                    .plain(" for " + target());
        } else if (answer.steps().isEmpty()) {
            return Text.of(platform() + " is ")
                    .add(Wording.verdict(answer.before().overall()))
                    .plain(" for " + target() + " already");
        }
        return Text.of(Wording.count(answer.steps().size(), "change")
                        + (answer.steps().size() == 1 ? " makes " : " make ") + platform() + " ")
                .add(Wording.verdict(answer.after().overall()))
                .plain(" for " + target());
    }

    private Text result() {
        if (answer.before().overall() == Verdict.NOT_ASSESSED) {
            return Text.of("No requirement looked at any feature in what was asked.");
        }
        Text now = Text.of("It is ")
                .add(Wording.verdict(answer.before().overall()))
                .plain(" today. ");
        if (answer.steps().isEmpty()) {
            return answer.reachesGoal() && answer.goal() instanceof Goal.ReachVerdict
                    ? now.plain("Nothing has to change.")
                    : now.plain("Nothing that could be done here would clear a gap.");
        }
        boolean one = answer.steps().size() == 1;
        Verdict then = answer.after().overall();
        Text leads = then == answer.before().overall()
                ? now.plain(NumberedChange.counted(answer.steps()) + (one ? " leaves it " : " leave it "))
                : now.plain(NumberedChange.counted(answer.steps()) + (one ? " makes it " : " make it "));
        return leads.add(Wording.verdict(then))
                .plain((then == answer.before().overall() ? ", but clear" : " and clear") + (one ? "s " : " ")
                        + cleared() + ". Both are inferred anew, with all of it in place.");
    }

    private String cleared() {
        List<String> parts = new ArrayList<>();
        for (Severity severity : List.of(Severity.BLOCKER, Severity.MAJOR)) {
            long before = answer.openBefore(severity);
            if (before > 0) {
                String noun = severity == Severity.BLOCKER ? "blocker" : "major gap";
                parts.add(answer.cleared(severity) + " of " + Wording.count(before, noun));
            }
        }
        return String.join(" and ", parts);
    }

    private String effort() {
        String effort = "The effort is " + Wording.number(answer.effort());
        return answer.plan().effortKnown()
                ? effort + "."
                : effort + ": the catalog lacks the effort of some of what could be built, so each thing counts as 1.";
    }

    private String certainty() {
        boolean spend = answer.goal() instanceof Goal.SpendBudget;
        if (answer.proven()) {
            return spend
                    ? "It is proven that no choice clears more blockers, or as many of them and more major gaps."
                    : "It is proven that no less will do.";
        }
        BigDecimal bound = answer.bound();
        String best = "This is the best that was found in time; ";
        if (bound == null) {
            return best + "there may be better.";
        }
        return best
                + (spend
                        ? "more than " + Wording.number(bound) + " blockers cannot be cleared."
                        : "less than " + Wording.number(bound) + " cannot do.");
    }

    private String ofOwner(@Nullable String owner) {
        return owner == null ? "" : " by " + wording.owner(owner);
    }

    private String platform() {
        return wording.platform();
    }

    private String target() {
        return wording.target(answer.scenario().target());
    }
}
