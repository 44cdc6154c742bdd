package dev.lacuna.cli;

import dev.lacuna.question.unknowns.UnknownsQuery;
import dev.lacuna.question.unknowns.UnknownsReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What hangs on the unknowns, and what to establish first? */
@Command(
        name = "unknowns",
        description =
                "Says how far the verdicts can move, as the unknown scopes turn out, and what to establish first.",
        footer = {
            "",
            "Exit codes: 0, since not to know is no failure; \"assess\" says whether it is ready.",
            "",
            "Examples:",
            "  lacuna unknowns",
            "  lacuna unknowns --area auth --model self-managed",
            "  lacuna unknowns --release 5.5 --format markdown"
        })
final class UnknownsCommand implements Callable<Integer> {
    private final CommandContext console;

    @Mixin
    private final QueryRunner inquiring = new QueryRunner();

    @Mixin
    private final ScenarioOptions scenario = new ScenarioOptions();

    UnknownsCommand(CommandContext console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        UnknownsQuery query = new UnknownsQuery(scenario.query());
        return inquiring.ask(
                console,
                query,
                catalog -> query.question().scenario(catalog, console.today()),
                UnknownsReport::new,
                unknowns -> ExitCode.FINE);
    }
}
