package dev.lacuna.cli;

import dev.lacuna.plan.PlanAnswer;
import dev.lacuna.plan.PlanQuery;
import dev.lacuna.plan.PlanReport;
import java.time.Duration;
import java.util.concurrent.Callable;
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
final class PlanCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final Inquiring inquiring = new Inquiring();

    @Mixin
    private final ScenarioOptions scenario = new ScenarioOptions();

    @Option(
            names = "--fit",
            description = "Propose what to add within each owner's capacity, so that the most blockers close, then the "
                    + "most majors, and which off-target items give way.")
    private boolean fit;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "10",
            description = "With --fit: seek the best for at most so long (10); it is said if that was too short.")
    private int seconds;

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (seconds < 1) {
            throw new UsageException("The time (" + seconds + ") is below one second.", "Maybe give 1 or more.");
        }
        PlanQuery query = new PlanQuery(scenario.query(), fit ? Duration.ofSeconds(seconds) : null);
        ToIntFunction<PlanAnswer> code = answer -> answer.lacks() ? ExitCode.BAD : ExitCode.FINE;
        return inquiring.ask(
                console, query, catalog -> query.scenario(catalog, console.today()), PlanReport::new, code);
    }
}
