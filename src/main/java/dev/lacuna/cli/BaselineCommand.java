package dev.lacuna.cli;

import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.question.baseline.Baseline;
import dev.lacuna.question.baseline.BaselineReport;
import picocli.CommandLine.Command;

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
final class BaselineCommand extends ScenarioCommand {
    BaselineCommand() {
        super("json");
    }

    @Override
    public Integer call() {
        AssessQuery query = scenario();
        return ask(query, query::scenario, assessment -> new BaselineReport(Baseline.of(assessment)));
    }
}
