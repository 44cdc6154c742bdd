package dev.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.Golden;
import dev.lacuna.output.format.Formats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegisteredCommandTest {
    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- commands -->\n```sh\n";
    private static final String END = "```\n<!-- end of commands -->\n";

    @Test
    void everyClassOfACommandIsRegistered() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/lacuna/cli"))) {
            List<String> commands = files.filter(file -> text(file).contains("\n@Command("))
                    .map(file -> file.getFileName().toString().replace(".java", ".class"))
                    .filter(type -> !type.startsWith("LacunaCommand"))
                    .toList();
            assertThat(text(Path.of("src/main/java/dev/lacuna/cli/RegisteredCommand.java")))
                    .contains(commands);
        }
    }

    @Golden.Renewable
    @Test
    void theReadmeListsEveryCommand() {
        String readme = text(README);
        int from = readme.indexOf(BEGIN) + BEGIN.length();
        int until = readme.indexOf(END);
        String commands = String.join("\n", RegisteredCommand.readme()) + "\n";
        Golden.hold(README, readme.substring(0, from) + commands + readme.substring(until));
    }

    @Test
    void theHelpNamesEveryFormat() {
        assertThat(CommandRun.of("assess", "--help").out()).contains(Formats.ids());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
