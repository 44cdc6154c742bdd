package dev.lacuna.cli;

import dev.lacuna.output.Report;
import dev.lacuna.output.format.Format;
import dev.lacuna.output.format.Formats;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which format, and where to. */
final class OutputOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, markdown or json; mermaid where the answer is a graph; csv, xlsx, jira-csv or "
                    + "azure-csv where it is work; sarif or "
                    + "junit where it is made of checks. Else ${DEFAULT-VALUE}.")
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

    /** The format, if it can show such a report; for those who must know before they do anything. */
    Format formatOf(Report report) {
        Format chosen = format();
        if (!chosen.suits(report)) {
            throw new UsageException(
                    "The format (" + format + ") cannot show this answer.",
                    "Maybe choose one of: " + String.join(", ", Formats.idsFor(report)) + ".");
        }
        return chosen;
    }

    void write(Report report, CommandContext console) {
        Format chosen = formatOf(report);
        Path file = output;
        if (file != null) {
            OutputFiles.write(file, chosen.files(report));
        } else if (chosen.isText()) {
            console.out().print(onTerminal(chosen, report, console));
        } else {
            throw new UsageException(
                    "The format (" + format + ") is not text.",
                    "Maybe name a file with --output answer." + chosen.extension() + ".");
        }
    }

    private String onTerminal(Format chosen, Report report, CommandContext console) {
        int files = chosen.fileCount(report);
        if (files > 1) {
            throw new UsageException(
                    "The format (" + format + ") takes " + files + " files for this answer.",
                    "Maybe name them with --output answer." + chosen.extension() + "; each gets its number.");
        }
        return chosen.write(report, console.surface());
    }
}
