package dev.lacuna.cli;

import dev.lacuna.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand: shows what there is. */
@Command(
        name = "lacuna",
        synopsisSubcommandLabel = "COMMAND",
        description = "Multi-tenancy readiness as code: infers what a platform lacks for a target, and says why.",
        versionProvider = LacunaCommand.VersionProvider.class,
        subcommands = {
            AssessCommand.class,
            BacklogCommand.class,
            BaselineCommand.class,
            BriefCommand.class,
            CustomersCommand.class,
            DiffCommand.class,
            ExplainCommand.class,
            FindingsCommand.class,
            ImportRequestsCommand.class,
            PathCommand.class,
            PlanCommand.class,
            QualifyCommand.class,
            TopologiesCommand.class,
            UnknownsCommand.class,
            ValidateCommand.class,
            WhatIfCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  lacuna assess                               is the platform ready, and what blocks it?",
            "  lacuna assess --area auth --model self-managed",
            "  lacuna assess --release 5.5 --format markdown --output readiness.md",
            "  lacuna brief --area data-spaces             what to decide in a meeting, and who is asked",
            "  lacuna explain rep.peer                     what does a feature block? also gaps, areas, targets",
            "  lacuna findings                             what became of what people reported?",
            "  lacuna path                                 what is the least that makes it ready?",
            "  lacuna plan                                 what must change in the release plan?",
            "  lacuna topologies                           can these deployments be wired?",
            "  lacuna diff HEAD~1 catalog                  what changed, and because of what?",
            "  lacuna customers                            who is exposed to what, and are promises kept?",
            "  lacuna qualify docs/frds                    do requirements documents answer the qualifiers?",
            "  lacuna unknowns                             what to establish first?",
            "  lacuna whatif --set auth.ldap-provider=tenant   what would become of it?",
            "  lacuna backlog                              what is to be done, and in which order?",
            "  lacuna validate --catalog my-catalog        can it be read, and is it sound?",
            "",
            "Exit codes: 0 fine, 1 the answer is bad, 2 wrong use or bad input, 3 our fault."
        })
final class LacunaCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    @Option(names = "--debug", scope = CommandLine.ScopeType.INHERIT, description = "Show stack traces of failures.")
    private boolean debug;

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }

    /** Reads the version from the build. */
    static final class VersionProvider implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"lacuna " + Version.ofLacuna()};
        }
    }
}
