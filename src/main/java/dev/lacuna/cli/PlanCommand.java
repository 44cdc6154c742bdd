package dev.lacuna.cli;

import dev.lacuna.question.plan.PlanAnswer;
import dev.lacuna.question.plan.PlanQuery;
import dev.lacuna.question.plan.PlanReport;
import java.time.Duration;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What must change in the release plan? */
@Command(
        name = "plan",
        description =
                "Holds the plan of a release against a target: what it delivers, what is late, insufficient, unplanned "
                        + "or off target, who waits for whom, and what must change. Without --release: the release by which the "
                        + "target must be met, else the last that has a plan.",
        footer = {
            "",
            "Exit codes: 0 if the plan delivers all that is mandatory, 1 if it lacks something.",
            "",
            "Examples:",
            "  lacuna plan",
            "  lacuna plan --release 5.5 --area auth",
            "  lacuna plan --fit                    what is the most that fits into the capacities?",
            "  lacuna plan --format markdown --output plan.md"
        })
final class PlanCommand extends ScenarioCommand {
    @Option(
            names = "--fit",
            description = "Propose what to add within each owner's capacity, so that the most blockers close, then the "
                    + "most majors, and which off-target items give way.")
    private boolean fit;

    @Mixin
    private final TimeLimitOptions search = new TimeLimitOptions();

    @Override
    public Integer call() {
        Duration limit = search.limit();
        PlanQuery query = new PlanQuery(scenario(), fit ? limit : null);
        ToIntFunction<PlanAnswer> code = answer -> answer.leavesGaps() ? ExitCode.BAD : ExitCode.FINE;
        return ask(query, query::scenario, PlanReport::new, code);
    }
}
