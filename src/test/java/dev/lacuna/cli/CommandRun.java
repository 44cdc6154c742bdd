package dev.lacuna.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lacuna.output.format.OutputMedium;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** What a command left behind, run from the project's folder on 2026-11-22 without colour. */
record CommandRun(int code, String out, String err) {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    static CommandRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandContext console = new CommandContext(
                new PrintWriter(out), new PrintWriter(err), OutputMedium.PLAIN, NOVEMBER, Path.of("."), null);
        return new CommandRun(Main.run(console, arguments), out.toString(), err.toString());
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
