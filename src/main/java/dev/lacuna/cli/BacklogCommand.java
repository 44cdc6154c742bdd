package dev.lacuna.cli;

import dev.lacuna.question.backlog.BacklogQuery;
import dev.lacuna.question.backlog.BacklogReport;
import dev.lacuna.question.backlog.Rank;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is to be done, in which order? */
@Command(
        name = "backlog",
        description = "Turns root causes of open gaps into work items for a planning team, one epic per area.",
        footer = {
            "",
            "Exit codes: 0, since work to do is no failure; \"assess\" says whether it is ready. With --push 1 if an",
            "item failed or the tracker did not answer, 2 if it refused the credentials.",
            "",
            "Examples:",
            "  lacuna backlog                       what to do, and in which order?",
            "  lacuna backlog --format xlsx --output backlog.xlsx",
            "  lacuna backlog --format jira-csv --output backlog.csv --only severity=blocker",
            "  lacuna backlog --format azure-csv --output backlog.csv --item-type \"User Story\"",
            "  lacuna backlog --rank wsjf --limit 20",
            "  lacuna backlog --push jira --url https://acme.atlassian.net --project PLAT        what would change?",
            "  lacuna backlog --push github --repo acme/platform --yes                           change it",
            "  lacuna backlog --release 5.5         what is left to do besides the plans?"
        })
final class BacklogCommand extends ScenarioCommand {
    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Option(
            names = "--rank",
            paramLabel = "ORDER",
            description =
                    "What comes first: what unlocks most (unlocks, the default), or by severity, wsjf or customers.")
    private String rank = Rank.UNLOCKS.word();

    @Option(
            names = "--epic-type",
            paramLabel = "NAME",
            description = "For jira-csv, azure-csv and --push jira: what the project calls an epic. Else Epic.")
    private @Nullable String epicType;

    @Option(
            names = "--item-type",
            paramLabel = "NAME",
            description =
                    "For jira-csv, azure-csv and --push jira: what the project calls an item. Else Task in Jira, Issue in "
                            + "Azure.")
    private @Nullable String itemType;

    @Mixin
    private final PushOptions push = new PushOptions();

    @Override
    public Integer call() {
        BacklogQuery query = new BacklogQuery(scenario(), rank(), selection.selection());
        PushRunner runner = push.runner(console(), epicType, itemType);
        if (runner != null) {
            if (!query.question().areas().isEmpty()) {
                throw new UsageException(
                        "--area leaves out what other areas ask of an item, and a push would write that.",
                        "Maybe choose items with --only area=ID instead.");
            }
            output().formatOf(runner.emptyReport());
            requireFolder(output().file());
            return ask(query, query::scenario, runner::report, backlog -> runner.exitCode());
        }
        return ask(query, query::scenario, backlog -> new BacklogReport(backlog, epicType, itemType));
    }

    /** Checked before anything is sent, since the report tells what was done. */
    private static void requireFolder(@Nullable Path file) {
        Path folder = file == null ? null : file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new UsageException(
                    "There is no folder (" + folder + ") to write the report to.", "Maybe make it first.");
        }
    }

    private Rank rank() {
        return TermOption.of(Rank.values(), rank, "--rank names no order");
    }
}
