package dev.lacuna.cli;

import dev.lacuna.format.Format;
import dev.lacuna.format.Formats;
import dev.lacuna.format.Surface;
import dev.lacuna.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which format, and where to. */
final class OutputOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text, markdown or json; mermaid where the answer is a graph; sarif or junit where it is made "
                            + "of checks. Else ${DEFAULT-VALUE}.")
    private String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file instead of standard output; it appears whole or not at all.")
    private @Nullable Path output;

    OutputOptions() {
        this("text");
    }

    /** @param format the one that is written where none is named */
    OutputOptions(String format) {
        this.format = format;
    }

    /** The format, checked before any work is done. */
    Format format() {
        try {
            return Formats.of(format);
        } catch (IllegalArgumentException unknown) {
            throw new UsageException(
                    "There is no format (" + format + ").",
                    "Maybe choose one of: " + String.join(", ", Formats.ids()) + ".");
        }
    }

    /** The file to write to, absent for standard output. */
    @Nullable
    Path file() {
        return output;
    }

    void write(Report report, Console console) {
        if (!format().suits(report)) {
            throw new UsageException(
                    "The format (" + format + ") " + format().does() + ", and this answer is none.",
                    "Maybe choose one of: " + String.join(", ", Formats.idsFor(report)) + ".");
        }
        Path file = output;
        if (file == null) {
            console.out().print(format().write(report, console.surface()));
            return;
        }
        try {
            writeWhole(file, format().write(report, Surface.PLAIN));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** To a temporary file in the same folder, then renamed. */
    private static void writeWhole(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path temporary = Files.createTempFile(folder, ".lacuna-", ".tmp");
        try {
            Files.writeString(temporary, text);
            try {
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException notHere) {
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
