package dev.lacuna.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Makes the commands, each with the console that it prints on: a command is a callable with a constructor for one. */
final class CommandFactory implements CommandLine.IFactory {
    private final CommandContext console;

    CommandFactory(CommandContext console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (Callable.class.isAssignableFrom(type)) {
            return type.getDeclaredConstructor(CommandContext.class).newInstance(console);
        }
        return CommandLine.defaultFactory().create(type);
    }
}
