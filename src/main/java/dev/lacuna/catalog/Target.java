package dev.lacuna.catalog;

import dev.lacuna.catalog.KeyFormat.Matches;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the platform has to become ({@code targets/*.yaml}).
 *
 * @param release the release that must meet it
 * @param models the tenancy models that it is about; all of the platform's if empty
 */
public record Target(
        @Matches(IdPattern.ID) String target,
        @Nullable String name,
        @Nullable String release,
        List<String> models,
        List<Requirement> requirements) {

    public Target {
        models = List.copyOf(models);
        requirements = List.copyOf(requirements);
    }
}
