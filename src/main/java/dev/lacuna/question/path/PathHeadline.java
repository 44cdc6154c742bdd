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
        if (!plan().steps().isEmpty()) {
            blocks.add(Paragraph.of(effort() + " " + certainty()));
            blocks.add(Paragraph.of("The numbers in brackets are places in one order of all changes: each stands after "
                    + "those that it depends on."));
            if (establish() > 0) {
                blocks.add(Paragraph.of("What is unknown is assumed to turn out tenant-scoped, at no effort to build. "
                        + "Where it does not, ask again."));
            }
        }
        return blocks;
    }

    private PathPlan plan() {
        return answer.plan();
    }

    private Text title() {
        if (answer.wish() instanceof Goal.SpendBudget spend) {
            return Text.of("What an effort of " + Wording.number(spend.budget()) + ofOwner(spend.owner())
                    + " clears of " + platform() + " for " + target());
        }
        Text wish = Wording.verdict(((Goal.ReachVerdict) answer.wish()).verdict());
        if (answer.before().overall() == Verdict.NOT_ASSESSED) {
            return Text.of(platform() + " was not assessed for " + target() + ", so there is no path");
        } else if (!answer.arrives()) {
            return Text.of("No change to its features makes " + platform() + " ")
                    .add(wish)
                    .plain(" for " + target());
        } else if (plan().steps().isEmpty()) {
            return Text.of(platform() + " is ")
                    .add(Wording.verdict(answer.before().overall()))
                    .plain(" for " + target() + " already");
        }
        return Text.of(Wording.count(plan().steps().size(), "change")
                        + (plan().steps().size() == 1 ? " makes " : " make ") + platform() + " ")
                .add(Wording.verdict(answer.after().verdict()))
                .plain(" for " + target());
    }

    private Text result() {
        if (answer.before().overall() == Verdict.NOT_ASSESSED) {
            return Text.of("No requirement looked at any feature in what was asked.");
        }
        Text now = Text.of("It is ")
                .add(Wording.verdict(answer.before().overall()))
                .plain(" today. ");
        if (plan().steps().isEmpty()) {
            return answer.arrives() && answer.wish() instanceof Goal.ReachVerdict
                    ? now.plain("Nothing has to change.")
                    : now.plain("Nothing that could be done here would clear a gap.");
        }
        boolean one = plan().steps().size() == 1;
        Verdict then = answer.after().verdict();
        Text leads = then == answer.before().overall()
                ? now.plain(work() + (one ? " leaves it " : " leave it "))
                : now.plain(work() + (one ? " makes it " : " make it "));
        return leads.add(Wording.verdict(then))
                .plain((then == answer.before().overall() ? ", but clear" : " and clear") + (one ? "s " : " ")
                        + cleared() + ". Both are inferred anew, with all of it in place.");
    }

    private String work() {
        long build = plan().steps().size() - establish();
        List<String> parts = new ArrayList<>();
        if (build > 0) {
            parts.add(Wording.count(build, "thing") + " to build");
        }
        if (establish() > 0) {
            parts.add(Wording.count(establish(), "unknown") + " to establish");
        }
        return String.join(" and ", parts);
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

    private long establish() {
        return plan().steps().stream().filter(PathStep::establish).count();
    }

    private String effort() {
        String effort = "The effort is " + Wording.number(plan().effort());
        return plan().effortKnown()
                ? effort + "."
                : effort + ": the catalog lacks the effort of some of what could be built, so each thing counts as 1.";
    }

    private String certainty() {
        boolean spend = answer.wish() instanceof Goal.SpendBudget;
        if (plan().proven()) {
            return spend
                    ? "It is proven that no choice clears more blockers, or as many of them and more major gaps."
                    : "It is proven that no less will do.";
        }
        BigDecimal bound = plan().bound();
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
        return wording.target(answer.after().scenario().target());
    }
}
