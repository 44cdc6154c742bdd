package dev.lacuna.cli;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.question.requests.RequestsReport;
import dev.lacuna.read.requests.CustomerYaml;
import dev.lacuna.read.requests.ImportResult;
import dev.lacuna.read.requests.MappingProposal;
import dev.lacuna.read.requests.ProposedCustomer;
import dev.lacuna.read.requests.ProposedCustomer.CustomerFileState;
import dev.lacuna.read.requests.RequestImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What did customers ask for, according to an export? */
@Command(
        name = "import-requests",
        description = "Reads exports (CSV) of a customer-relationship system or a product board, and proposes what "
                + "customers asked for as customer files. Files that are there are left as they are.",
        footer = {
            "",
            "Exit codes: 1 if a row could not be understood, 2 if the mapping or a file cannot be read. In both cases "
                    + "nothing is written.",
            "",
            "Examples:",
            "  lacuna import-requests opportunities.csv --suggest --output crm.yaml",
            "  lacuna import-requests opportunities.csv --map crm.yaml",
            "  lacuna import-requests *.csv --map crm.yaml --into catalog/customers"
        })
final class ImportRequestsCommand extends CatalogCommand {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Exports, with a header row each.")
    private List<Path> files = List.of();

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "What the columns are called and what the requests mean; see docs/questions.md.")
    private @Nullable Path mapping;

    @Option(
            names = "--suggest",
            description = "Only write a mapping to complete, made from the header and the cells of one export, to "
                    + "--output or to the screen. Never over a file that is there.")
    private boolean suggest;

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "Write a file for each customer that has none yet, if every row is understood. Else nothing "
                    + "is written.")
    private @Nullable Path into;

    @Override
    public Integer call() {
        if (suggest) {
            return suggest();
        }
        if (mapping == null) {
            throw new UsageException(
                    "No mapping is named.", "Maybe name it with --map, or let --suggest begin one from the header.");
        }
        output().format();
        Path folder = folder();
        Catalog catalog = readCatalog();
        if (into != null && !Files.isDirectory(into)) {
            throw new UsageException("--into names no folder (" + into + ").", "Maybe make it first.");
        }
        ImportResult imported = RequestImporter.read(catalog, folder, mapping, files, into);
        if (imported.written()) {
            Map<Path, String> texts = new TreeMap<>();
            for (ProposedCustomer customer : imported.customers()) {
                String file = customer.file();
                if (file != null && customer.fate() == CustomerFileState.NEW) {
                    texts.put(Path.of(file), CustomerYaml.of(customer));
                }
            }
            NewFiles.write(texts);
        }
        write(new RequestsReport(imported));
        return imported.bad().isEmpty() ? ExitCode.FINE : ExitCode.BAD;
    }

    private int suggest() {
        if (mapping != null || into != null || files.size() != 1) {
            throw new UsageException(
                    "--suggest makes a mapping from one export.", "Maybe name one file, and neither --map nor --into.");
        }
        String text = MappingProposal.of(files.get(0), readCatalog());
        Path file = output().file();
        if (file == null) {
            console().out().print(text);
        } else {
            NewFiles.write(Map.of(file, text));
            console().out().println("Wrote " + file + ". Complete it, then name it with --map.");
        }
        return ExitCode.FINE;
    }
}
