package dev.lacuna.cli;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.output.Report;
import dev.lacuna.read.load.CatalogFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What all commands share: where they print, which catalog they read, and in which format they answer. */
abstract class CatalogCommand implements Callable<Integer> {
    private static final String CATALOG = "catalog";

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private LacunaCommand lacuna;

    @Option(
            names = "--catalog",
            paramLabel = "DIR",
            description = "The catalog folder. Else ./catalog, or the shipped one where there is none.")
    private @Nullable Path catalog;

    @Mixin
    private final OutputOptions output;

    CatalogCommand() {
        this("text");
    }

    /** @param format the one that is written where none is named */
    CatalogCommand(String format) {
        output = new OutputOptions(format);
    }

    CommandContext console() {
        return lacuna.console();
    }

    LocalDate today() {
        return console().today();
    }

    /** The folder of the catalog. */
    Path folder() {
        if (catalog != null) {
            return catalog;
        }
        Path here = Path.of(CATALOG);
        Path home = console().home();
        return Files.isDirectory(here) || home == null ? here : home.resolve(CATALOG);
    }

    Catalog readCatalog() {
        return CatalogFolder.read(folder());
    }

    OutputOptions output() {
        return output;
    }

    void write(Report report) {
        output.write(report, console());
    }
}
