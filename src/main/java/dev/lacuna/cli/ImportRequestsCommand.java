package dev.lacuna.cli;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.question.requests.RequestsReport;
import dev.lacuna.read.requests.CustomerYaml;
import dev.lacuna.read.requests.ImportResult;
import dev.lacuna.read.requests.ProposedCustomer;
import dev.lacuna.read.requests.RequestImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What did customers ask for, according to an export? */
@Command(
        name = "import-requests",
        description = "Reads exports (CSV) of a customer-relationship system, and proposes what customers asked for as "
                + "customer files. Files that are there are left as they are.",
        footer = {
            "",
            "Exit codes: 1 if a row could not be understood (the others are proposed all the same), 2 if the mapping or a "
                    + "file cannot be read (then nothing is written).",
            "",
            "Examples:",
            "  lacuna import-requests opportunities.csv --map crm.yaml",
            "  lacuna import-requests *.csv --map crm.yaml --into catalog/customers"
        })
final class ImportRequestsCommand extends CatalogCommand {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Exports, with a header row each.")
    private List<Path> files = List.of();

    @Option(
            names = "--map",
            required = true,
            paramLabel = "FILE",
            description = "What the columns are called and what the requests mean; see docs/questions.md.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path mapping;

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "Write a file for each customer that has none yet. Else nothing is written.")
    private @Nullable Path into;

    @Override
    public Integer call() {
        output().format();
        Path folder = folder();
        Catalog catalog = readCatalog();
        if (into != null && !Files.isDirectory(into)) {
            throw new UsageException("--into names no folder (" + into + ").", "Maybe make it first.");
        }
        ImportResult imported = RequestImporter.read(catalog, folder, mapping, files, into);
        for (ProposedCustomer customer : imported.customers()) {
            String file = customer.file();
            if (file != null && customer.fate() == ProposedCustomer.CustomerFileState.NEW) {
                write(Path.of(file), CustomerYaml.of(customer));
            }
        }
        super.write(new RequestsReport(imported));
        return imported.bad().isEmpty() ? ExitCode.FINE : ExitCode.BAD;
    }

    /** Only where there is no file, even if one came about in the meantime. */
    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
