package dev.lacuna.cli;

import dev.lacuna.question.unknowns.UnknownsQuery;
import dev.lacuna.question.unknowns.UnknownsReport;
import picocli.CommandLine.Command;

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
final class UnknownsCommand extends ScenarioCommand {
    @Override
    public Integer call() {
        UnknownsQuery query = new UnknownsQuery(scenario());
        return ask(query, query.question()::scenario, UnknownsReport::new);
    }
}
