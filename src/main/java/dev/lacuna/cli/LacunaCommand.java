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
        versionProvider = LacunaCommand.VersionProvider.class)
final class LacunaCommand implements Runnable {
    private final CommandContext console;

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

    LacunaCommand(CommandContext console) {
        this.console = console;
    }

    CommandContext console() {
        return console;
    }

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
