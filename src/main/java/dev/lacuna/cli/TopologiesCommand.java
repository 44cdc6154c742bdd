package dev.lacuna.cli;

import dev.lacuna.question.topologies.Topologies.AssessedTopology;
import dev.lacuna.question.topologies.TopologiesQuery;
import dev.lacuna.question.topologies.TopologiesReport;
import dev.lacuna.rule.TopologyFacts.Feasibility;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Can this deployment be wired? */
@Command(
        name = "topologies",
        description = "Says of each deployment in topologies/ whether it can be wired, and if not, because of what.",
        footer = {
            "",
            "Exit codes: 1 if one asked about is impossible or unproven, as --fail-on says, or has no link to look at.",
            "",
            "Examples:",
            "  lacuna topologies",
            "  lacuna topologies hybrid-data-space --release 5.5",
            "  lacuna topologies hybrid-data-space --format mermaid --output wiring.mmd"
        })
final class TopologiesCommand extends QueryCommand {
    private static final String NEVER = "never";
    private static final Feasibility[] LIMITS = {Feasibility.IMPOSSIBLE, Feasibility.UNPROVEN};

    @Parameters(paramLabel = "ID", arity = "0..1", description = "A topology. All of them if left out.")
    private @Nullable String id;

    @Option(names = "--release", paramLabel = "ID", description = "Take the plans up to this release as delivered.")
    private @Nullable String release;

    @Option(
            names = "--fail-on",
            paramLabel = "STATE",
            description =
                    "Exit with 1 if a topology is impossible, or already if it is unproven (the default), or never.")
    private String failOn = Feasibility.UNPROVEN.word();

    @Override
    public Integer call() {
        Feasibility limit = limit();
        TopologiesQuery query = new TopologiesQuery(id, release);
        return ask(
                query,
                query::scenario,
                TopologiesReport::new,
                answer -> limit != null && answer.topologies().stream().anyMatch(wired -> isBad(wired, limit))
                        ? ExitCode.BAD
                        : ExitCode.FINE);
    }

    /** Absent for never. */
    private @Nullable Feasibility limit() {
        return failOn.equals(NEVER) ? null : TermOption.of(LIMITS, failOn, "--fail-on names no state", NEVER);
    }

    private static boolean isBad(AssessedTopology wired, Feasibility limit) {
        Feasibility state = wired.state();
        return state == null || !limit.worseThan(state);
    }
}
