package dev.lacuna.question.backlog;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Platform;
import dev.lacuna.catalog.Target;
import dev.lacuna.catalog.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a backlog was made of.
 *
 * @param platformName its name, or its id where there is none
 * @param targetName its name, or its id where there is none
 * @param areas the areas that were asked about; all if empty
 * @param tool the version of Lacuna
 * @param catalog the hash of the catalog's files
 * @param rules the hash of rules and severity table
 */
public record BacklogOrigin(
        String platform,
        String platformName,
        String target,
        String targetName,
        LocalDate asOf,
        @Nullable String model,
        @Nullable String release,
        List<String> areas,
        String tool,
        String catalog,
        String rules) {

    public BacklogOrigin {
        areas = List.copyOf(areas);
    }

    static BacklogOrigin of(Assessment assessment) {
        Platform platform = assessment.catalog().platform();
        Target target = assessment.target();
        Scenario scenario = assessment.scenario();
        return new BacklogOrigin(
                platform.platform(),
                platform.name() == null ? platform.platform() : platform.name(),
                target.target(),
                target.name() == null ? target.target() : target.name(),
                scenario.day(),
                scenario.model(),
                scenario.release(),
                List.copyOf(scenario.areas()),
                assessment.provenance().tool(),
                assessment.provenance().catalog(),
                assessment.provenance().rules());
    }
}
