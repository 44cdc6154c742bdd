package dev.lacuna.cli;

import dev.lacuna.question.findings.FindingsQuery;
import dev.lacuna.question.findings.FindingsReport;
import picocli.CommandLine.Command;

/** What became of what people reported? */
@Command(
        name = "findings",
        description = "Holds what people reported against the gaps: each finding is confirmed, mended or open.",
        footer = {
            "",
            "Exit codes: 0, since it retells; \"assess\" says whether the platform is ready.",
            "",
            "Examples:",
            "  lacuna findings",
            "  lacuna findings --area auth --format markdown --output findings.md",
            "  lacuna findings --release 5.5"
        })
final class FindingsCommand extends ScenarioCommand {
    @Override
    public Integer call() {
        FindingsQuery query = new FindingsQuery(scenario());
        return ask(query, query::scenario, FindingsReport::new);
    }
}
