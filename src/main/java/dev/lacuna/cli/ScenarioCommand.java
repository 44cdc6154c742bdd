package dev.lacuna.cli;

import dev.lacuna.question.assess.AssessQuery;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command whose query is about a target, a model, a release, a day and areas. */
abstract class ScenarioCommand extends QueryCommand {
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
            description = "The day asked about, e.g. 2026-12-31, against which waivers are held. Else today in UTC, "
                    + "or the date of the release asked for, if that is later.")
    private @Nullable LocalDate asOf;

    @Option(names = "--area", paramLabel = "ID", description = "Ask about this area only; may be repeated.")
    private Set<String> areas = new TreeSet<>();

    ScenarioCommand() {}

    ScenarioCommand(String format) {
        super(format);
    }

    AssessQuery scenario() {
        return new AssessQuery(target, model, release, asOf, new TreeSet<>(areas));
    }
}
