package dev.lacuna.cli;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.question.validate.ValidationReport;
import dev.lacuna.read.Problem;
import dev.lacuna.read.ProblemsException;
import dev.lacuna.read.lint.Lint;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Can the catalog be read, and is it sound? */
@Command(
        name = "validate",
        description = "Reads a catalog, tells every problem in it with its place, and gives advice on what is odd.",
        footer = {
            "",
            "Exit codes: 2 if there are problems; with --strict, 1 if there is advice.",
            "",
            "Examples:",
            "  lacuna validate",
            "  lacuna validate --catalog my-catalog --strict",
            "  lacuna validate --format json"
        })
final class ValidateCommand extends CatalogCommand {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day against which waivers and the age of evidence are held. Else today in UTC.")
    private @Nullable LocalDate asOf;

    @Option(names = "--strict", description = "Exit with 1 if there is advice.")
    private boolean strict;

    @Override
    public Integer call() {
        output().format();
        Catalog catalog = readCatalog();
        if (!catalog.frdProblems().isEmpty()) {
            throw new ProblemsException(
                    catalog.frdProblems().stream().map(Problem::of).toList());
        }
        List<Lint> lints = Lint.of(catalog, asOf == null ? today() : asOf);
        write(new ValidationReport(catalog, folder().toString(), lints));
        return strict && !lints.isEmpty() ? ExitCode.BAD : ExitCode.FINE;
    }
}
