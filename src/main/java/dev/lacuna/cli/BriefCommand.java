package dev.lacuna.cli;

import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.question.brief.BriefGrouping;
import dev.lacuna.question.brief.BriefQuery;
import dev.lacuna.question.brief.BriefReport;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
final class BriefCommand extends ScenarioCommand {
    @Option(names = "--owner", paramLabel = "ID", description = "Write the page of this owner only; may be repeated.")
    private Set<String> owners = new TreeSet<>();

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description = "A page for each owner (the default) or for each area that has something to decide.")
    private @Nullable String by;

    @Override
    public Integer call() {
        AssessQuery asked = scenario();
        BriefQuery query = new BriefQuery(asked, by(asked), new TreeSet<>(owners));
        return ask(query, query::scenario, BriefReport::new);
    }

    private BriefGrouping by(AssessQuery asked) {
        if (!owners.isEmpty() && !asked.areas().isEmpty()) {
            throw new UsageException("A page is that of an owner or of an area.", "Maybe leave out --owner or --area.");
        }
        BriefGrouping named =
                by == null ? null : TermOption.of(BriefGrouping.values(), by, "--by names nothing that has pages");
        BriefGrouping meant =
                !owners.isEmpty() ? BriefGrouping.OWNER : !asked.areas().isEmpty() ? BriefGrouping.AREA : named;
        if (named != null && meant != named) {
            throw new UsageException(
                    "--by " + by + " asks for other pages than --" + (owners.isEmpty() ? "area" : "owner") + ".",
                    "Maybe leave out --by.");
        }
        return meant == null ? BriefGrouping.OWNER : meant;
    }
}
