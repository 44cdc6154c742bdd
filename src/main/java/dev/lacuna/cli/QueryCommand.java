package dev.lacuna.cli;

import dev.lacuna.Lacuna;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.engine.RuleStore;
import dev.lacuna.output.Report;
import dev.lacuna.question.Query;
import dev.lacuna.rule.text.RuleFolder;
import dev.lacuna.rule.text.RuleSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that asks a query of a catalog under rules. */
abstract class QueryCommand extends CatalogCommand {
    private static final String RULES = "rules";

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A folder of rules. With a severity.yaml it takes the place of the shipped rules, without "
                    + "one it adds to them. Rules are code: name only folders that you trust.")
    private @Nullable Path rules;

    QueryCommand() {}

    QueryCommand(String format) {
        super(format);
    }

    /** Asks, and writes an answer that is fine whatever it says. */
    <A> int ask(Query<A> query, BiConsumer<Catalog, LocalDate> check, Function<A, Report> report) {
        return ask(query, check, report, answer -> ExitCode.FINE);
    }

    /**
     * Asks, and writes the answer.
     *
     * @param check finds what is wrong with the question before any work is done; given the current day
     * @param code the exit code that an answer deserves
     */
    <A> int ask(
            Query<A> query, BiConsumer<Catalog, LocalDate> check, Function<A, Report> report, ToIntFunction<A> code) {
        output().format();
        try (Progress progress = new Progress(console());
                BackgroundTask<Lacuna> prepared = prepareRules()) {
            progress.stage("reading the catalog");
            Catalog catalog = readCatalog();
            check.accept(catalog, today());
            progress.stage("preparing the rules");
            Lacuna lacuna = prepared.get();
            progress.stage("inferring gaps");
            Lacuna.Inquiry inquiry = lacuna.open(catalog);
            try {
                A answer = query.ask(inquiry, today());
                progress.stage("writing the answer");
                write(report.apply(answer));
                return code.applyAsInt(answer);
            } finally {
                inquiry.discard();
            }
        }
    }

    /** Begins to read and compile the rules. */
    BackgroundTask<Lacuna> prepareRules() {
        return new BackgroundTask<>(
                "preparing the rules",
                () -> Lacuna.with(readRules(), new RuleStore(console().cache())));
    }

    /** A named folder, else that of the installation, else the rules that were built in. */
    private RuleSet readRules() {
        if (rules != null) {
            return RuleFolder.read(rules);
        }
        Path home = console().home();
        Path installed = home == null ? null : home.resolve(RULES);
        return installed != null && Files.isDirectory(installed) ? RuleFolder.read(installed) : RuleFolder.shipped();
    }
}
