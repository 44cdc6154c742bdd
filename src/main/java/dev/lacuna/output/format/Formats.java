package dev.lacuna.output.format;

import dev.lacuna.output.ImportFormat;
import dev.lacuna.output.Report;
import java.util.List;

/** All formats. To add one, implement {@link Format} and list it here. */
public final class Formats {
    private static final List<Format> ALL = List.of(
            new TextFormat(),
            new MarkdownFormat(),
            new JsonFormat(),
            new MermaidFormat(),
            new SarifFormat(),
            new JunitFormat(),
            new CsvFormat(),
            new XlsxFormat(),
            new TrackerFormat("jira-csv", ImportFormat.JIRA),
            new TrackerFormat("azure-csv", ImportFormat.AZURE_DEVOPS));

    private Formats() {}

    public static List<String> ids() {
        return ALL.stream().map(Format::id).toList();
    }

    /** Those that can show this report. */
    public static List<String> idsFor(Report report) {
        return ALL.stream()
                .filter(format -> format.suits(report))
                .map(Format::id)
                .toList();
    }

    /**
     * @throws IllegalArgumentException if there is none of this id; the message lists those there are
     */
    public static Format of(String id) {
        return ALL.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no format (" + id + "). Maybe choose one of: " + String.join(", ", ids()) + "."));
    }
}
