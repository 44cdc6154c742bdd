package dev.lacuna.cli;

import dev.lacuna.Lacuna;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.output.Report;
import dev.lacuna.question.Query;
import dev.lacuna.read.load.CatalogFolder;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** What every command shares that asks a query of a catalog: reads it, prepares the rules, writes the answer. */
final class QueryRunner {
    @Mixin
    private final CatalogOptions catalog = new CatalogOptions();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Mixin
    private final OutputOptions output;

    QueryRunner() {
        this("text");
    }

    /** @param format the one that is written where none is named */
    QueryRunner(String format) {
        output = new OutputOptions(format);
    }

    /** Looks whether a report like this one can be written as it was asked for, before anything is done. */
    void need(Report report) {
        output.formatOf(report);
    }

    /**
     * Asks, and writes the answer.
     *
     * @param check what can be found wrong with the question before any work is done
     * @param code the exit code that an answer deserves
     */
    <A> int ask(
            CommandContext console,
            Query<A> query,
            Consumer<Catalog> check,
            Function<A, Report> report,
            ToIntFunction<A> code) {
        output.format();
        try (Progress progress = new Progress(console);
                BackgroundTask<Lacuna> ready = rules.prepare(console)) {
            progress.stage("reading the catalog");
            Catalog read = CatalogFolder.read(catalog.folder(console.home()));
            check.accept(read);
            progress.stage("preparing the rules");
            Lacuna lacuna = ready.get();
            progress.stage("inferring gaps");
            try (Lacuna.Inquiry inquiry = lacuna.open(read)) {
                A answer = query.ask(inquiry, console.today());
                progress.stage("writing the answer");
                output.write(report.apply(answer), console);
                return code.applyAsInt(answer);
            }
        }
    }

    /** Writes what needs no rules: the catalog itself says it. */
    int show(CommandContext console, Function<Catalog, Report> report) {
        output.format();
        output.write(report.apply(catalog(console)), console);
        return ExitCode.FINE;
    }

    /** The folder of the catalog as it is named. */
    Path folder(CommandContext console) {
        return catalog.folder(console.home());
    }

    Catalog catalog(CommandContext console) {
        return CatalogFolder.read(folder(console));
    }

    /** The file to write to, absent for standard output. */
    @Nullable
    Path output() {
        return output.file();
    }

    /** The format that was asked for, by its id. */
    String format() {
        return output.format().id();
    }
}
