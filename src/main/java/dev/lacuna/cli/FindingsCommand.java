package dev.lacuna.cli;

import dev.lacuna.question.findings.FindingsQuery;
import dev.lacuna.question.findings.FindingsReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What became of that which people reported? */
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
final class FindingsCommand implements Callable<Integer> {
    private final CommandContext console;

    @Mixin
    private final QueryRunner inquiring = new QueryRunner();

    @Mixin
    private final ScenarioOptions scenario = new ScenarioOptions();

    FindingsCommand(CommandContext console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FindingsQuery query = new FindingsQuery(scenario.query());
        return inquiring.ask(
                console,
                query,
                catalog -> query.scenario(catalog, console.today()),
                FindingsReport::new,
                answer -> ExitCode.FINE);
    }
}
