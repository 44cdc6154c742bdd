package dev.lacuna.cli;

import dev.lacuna.question.path.Goal;
import dev.lacuna.question.path.PathQuery;
import dev.lacuna.question.path.PathReport;
import dev.lacuna.rule.Verdict;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is the shortest way to ready? */
@Command(
        name = "path",
        description = "Finds the least effort that makes a target ready, or the most that an effort clears.",
        footer = {
            "",
            "Examples:",
            "  lacuna path                          what makes it ready?",
            "  lacuna path --to at-risk --area auth",
            "  lacuna path --release 5.5            what is left to do besides the plans?",
            "  lacuna path --budget 20 --owner core"
        })
final class PathCommand extends ScenarioCommand {
    @Option(
            names = "--to",
            paramLabel = "VERDICT",
            description = "The verdict to reach: ready (the default) or at-risk, which leaves major gaps open.")
    private @Nullable String to;

    @Option(
            names = "--budget",
            paramLabel = "EFFORT",
            description =
                    "Instead of a verdict, clear the most blockers for at most this effort, then the most majors.")
    private @Nullable BigDecimal budget;

    @Option(
            names = "--owner",
            paramLabel = "ID",
            description = "With --budget: change nothing but what this owner owns.")
    private @Nullable String owner;

    @Mixin
    private final TimeLimitOptions search = new TimeLimitOptions();

    @Override
    public Integer call() {
        PathQuery query = new PathQuery(scenario(), wish(), search.limit());
        return ask(
                query, query::scenario, PathReport::new, answer -> answer.reachesGoal() ? ExitCode.FINE : ExitCode.BAD);
    }

    private Goal wish() {
        BigDecimal most = budget;
        if (most == null) {
            if (owner != null) {
                throw new UsageException("--owner stands alone.", "Maybe add --budget, which it belongs to.");
            }
            return new Goal.ReachVerdict(verdict());
        }
        if (to != null) {
            throw new UsageException(
                    "--to and --budget ask for different things.",
                    "Maybe leave out --budget to learn what a verdict takes, or --to to learn what an effort clears.");
        }
        if (most.signum() < 0) {
            throw new UsageException("The budget (" + most + ") is below 0.", "Maybe give 0 or more.");
        }
        return new Goal.SpendBudget(most, owner);
    }

    private Verdict verdict() {
        for (Verdict verdict : new Verdict[] {Verdict.READY, Verdict.AT_RISK}) {
            if (to == null || verdict.word().equals(to)) {
                return verdict;
            }
        }
        throw new UsageException("--to names no verdict (" + to + ").", "Maybe choose one of: ready, at-risk.");
    }
}
