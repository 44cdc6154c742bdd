package dev.lacuna.cli;

import picocli.CommandLine;

/** Makes the commands, each with the console that it prints on. */
final class Commands implements CommandLine.IFactory {
    private final Console console;

    Commands(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == AssessCommand.class) {
            return type.cast(new AssessCommand(console));
        } else if (type == ExplainCommand.class) {
            return type.cast(new ExplainCommand(console));
        } else if (type == ValidateCommand.class) {
            return type.cast(new ValidateCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
