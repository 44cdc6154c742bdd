package dev.lacuna.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which catalog. */
final class CatalogOptions {
    private static final String CATALOG = "catalog";

    @Option(
            names = "--catalog",
            paramLabel = "DIR",
            description = "The catalog folder. Else ./catalog, or the shipped one where there is none.")
    private @Nullable Path catalog;

    /** The folder to read. */
    Path folder(@Nullable Path home) {
        if (catalog != null) {
            return catalog;
        }
        Path here = Path.of(CATALOG);
        if (Files.isDirectory(here) || home == null) {
            return here;
        }
        return home.resolve(CATALOG);
    }
}
