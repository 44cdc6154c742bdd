package dev.lacuna.cli;

import dev.lacuna.question.explain.ExplainQuery;
import dev.lacuna.question.explain.ExplanationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Why is it so? */
@Command(
        name = "explain",
        description = "Says why something is a gap, or why it is none; what a feature blocks; why an area or the "
                + "target has its verdict, and what the next better one takes.",
        footer = {
            "",
            "Exit codes: 0, also where the answer is bad news; 2 if the id names nothing.",
            "",
            "Examples:",
            "  lacuna explain R-DS-01:ds.membership",
            "  lacuna explain rep.peer",
            "  lacuna explain data-spaces --model self-managed",
            "  lacuna explain cloud-ga --release 5.5",
            "  lacuna explain R-DS-01:ds.membership --format mermaid --output gap.mmd"
        })
final class ExplainCommand extends ScenarioCommand {
    @Parameters(
            paramLabel = "ID",
            description = "A gap, whether there is one or not, or a requirement, a feature, an area or a target. "
                    + "Where an id has several meanings, write feature:ID, area:ID or target:ID.")
    private String subject = "";

    @Override
    public Integer call() {
        ExplainQuery query = new ExplainQuery(subject, scenario());
        return ask(
                query,
                query::check,
                ExplanationReport::new,
                explanation -> explanation.namesNothing() ? ExitCode.USAGE : ExitCode.FINE);
    }
}
