package dev.lacuna.cli;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.conclusion.Verdict;
import dev.lacuna.load.CatalogFolder;
import dev.lacuna.query.AssessQuery;
import dev.lacuna.report.AssessmentReport;
import dev.lacuna.rule.RuleSet;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Is the platform ready? */
@Command(
        name = "assess",
        description = "Infers the gaps between a catalog and a target, and gives a verdict per area.",
        footer = {
            "",
            "Examples:",
            "  lacuna assess --area data-spaces --area auth",
            "  lacuna assess --model self-managed --fail-on blocked",
            "  lacuna assess --release 5.5 --as-of 2026-12-31",
            "  lacuna assess --format json --output assessment.json",
            "  lacuna assess --rules my-rules"
        })
final class AssessCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final CatalogOptions catalog = new CatalogOptions();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--target",
            paramLabel = "ID",
            description = "What to be ready for. Not needed where the catalog has one target.")
    private @Nullable String target;

    @Option(names = "--model", paramLabel = "ID", description = "Count only what is required under this tenancy model.")
    private @Nullable String model;

    @Option(names = "--release", paramLabel = "ID", description = "Take the plans up to this release as delivered.")
    private @Nullable String release;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {
                "The day asked about, e.g. 2026-12-31, against which waivers are held.",
                "Else today in UTC, or the date of the release asked for, if that is later."
            })
    private @Nullable LocalDate asOf;

    @Option(names = "--area", paramLabel = "ID", description = "Ask about this area only; may be repeated.")
    private Set<String> areas = new TreeSet<>();

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            description = {
                "Exit with 1 at this verdict or a worse one: blocked, unverified (the default),",
                "at-risk or never. Not assessed is always bad, unless never."
            })
    private String failOn = FailOn.UNVERIFIED.word();

    AssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FailOn limit = FailOn.of(failOn);
        output.format();
        AssessQuery query = new AssessQuery(target, model, release, asOf, new TreeSet<>(areas));
        try (Progress progress = new Progress(console)) {
            progress.stage("reading the catalog");
            Catalog read = CatalogFolder.read(catalog.folder(console.home()));
            query.scenario(read, console.today());
            progress.stage("preparing the rules");
            RuleSet set = rules.read(console.home());
            Lacuna lacuna = rules.compile(set, console.cache());
            progress.stage("inferring gaps");
            try (Lacuna.Inquiry inquiry = lacuna.open(read)) {
                Assessment assessment = query.ask(inquiry, console.today());
                Verdict verdict = assessment.verdict();
                progress.stage("writing the answer");
                output.write(new AssessmentReport(assessment), console);
                return limit.isBad(verdict) ? ExitCode.BAD : ExitCode.FINE;
            }
        }
    }
}
