package dev.lacuna.cli;

import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.question.baseline.Baseline;
import dev.lacuna.question.baseline.BaselineReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What is known to be missing? */
@Command(
        name = "baseline",
        description =
                "Writes down which gaps are open, so that \"assess --baseline FILE\" counts only new and worse ones.",
        footer = {
            "",
            "Written as JSON, sorted, without a day: the same gaps give the same file.",
            "",
            "Examples:",
            "  lacuna baseline --output baseline.json",
            "  lacuna assess --baseline baseline.json",
            "  lacuna baseline --format text"
        })
final class BaselineCommand implements Callable<Integer> {
    private final CommandContext console;

    @Mixin
    private final QueryRunner inquiring = new QueryRunner("json");

    @Mixin
    private final ScenarioOptions scenario = new ScenarioOptions();

    BaselineCommand(CommandContext console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        AssessQuery query = scenario.query();
        return inquiring.ask(
                console,
                query,
                catalog -> query.scenario(catalog, console.today()),
                assessment -> new BaselineReport(Baseline.of(assessment)),
                assessment -> ExitCode.FINE);
    }
}
