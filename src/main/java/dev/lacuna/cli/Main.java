package dev.lacuna.cli;

import picocli.CommandLine;

/** Starts the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(CommandContext.ofSystem(), arguments));
    }

    /** Carries out a command and gives its exit code; for tests as well. */
    static int run(CommandContext console, String... arguments) {
        FailureHandler failures = new FailureHandler(console);
        CommandLine line = new CommandLine(new LacunaCommand(console));
        RegisteredCommand.addTo(line);
        line.setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(Math.max(console.surface().width(), 60))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
        try {
            return line.execute(arguments);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }
}
