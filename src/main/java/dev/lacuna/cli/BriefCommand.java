package dev.lacuna.cli;

import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.question.brief.BriefGrouping;
import dev.lacuna.question.brief.BriefQuery;
import dev.lacuna.question.brief.BriefReport;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What has to be decided? */
@Command(
        name = "brief",
        description = "Writes a page for each owner or area: what blocks, the five decisions that unlock most, what is "
                + "not known, and what is asked of whom.",
        footer = {
            "",
            "Exit codes: 0, since it retells; \"assess\" says whether the platform is ready.",
            "",
            "Examples:",
            "  lacuna brief                                 a page for each owner",
            "  lacuna brief --by area --format markdown --output decisions.md",
            "  lacuna brief --area data-spaces",
            "  lacuna brief --owner core --release 5.5"
        })
final class BriefCommand implements Callable<Integer> {
    private final CommandContext console;

    @Mixin
    private final QueryRunner inquiring = new QueryRunner();

    @Mixin
    private final ScenarioOptions scenario = new ScenarioOptions();

    @Option(names = "--owner", paramLabel = "ID", description = "Write the page of this owner only; may be repeated.")
    private Set<String> owners = new TreeSet<>();

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description = "A page for each owner (the default) or for each area that has something to decide.")
    private @Nullable String by;

    BriefCommand(CommandContext console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        AssessQuery asked = scenario.query();
        BriefQuery query = new BriefQuery(asked, by(asked), new TreeSet<>(owners));
        return inquiring.ask(
                console,
                query,
                catalog -> query.scenario(catalog, console.today()),
                BriefReport::new,
                answer -> ExitCode.FINE);
    }

    private BriefGrouping by(AssessQuery asked) {
        if (!owners.isEmpty() && !asked.areas().isEmpty()) {
            throw new UsageException("A page is that of an owner or of an area.", "Maybe leave out --owner or --area.");
        }
        BriefGrouping named = by == null ? null : named(by);
        BriefGrouping meant =
                !owners.isEmpty() ? BriefGrouping.OWNER : !asked.areas().isEmpty() ? BriefGrouping.AREA : named;
        if (named != null && meant != named) {
            throw new UsageException(
                    "--by " + by + " asks for other pages than --" + (owners.isEmpty() ? "area" : "owner") + ".",
                    "Maybe leave out --by.");
        }
        return meant == null ? BriefGrouping.OWNER : meant;
    }

    private static BriefGrouping named(String word) {
        return Arrays.stream(BriefGrouping.values())
                .filter(known -> known.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "--by names nothing that has pages (" + word + ").",
                        "Maybe choose one of: "
                                + Arrays.stream(BriefGrouping.values())
                                        .map(BriefGrouping::word)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
