package dev.lacuna.rule;

import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.CatalogFacts.FeatureFact;
import dev.lacuna.rule.CatalogFacts.RequirementFact;
import org.jspecify.annotations.Nullable;

/**
 * A requirement that is not met.
 *
 * @param id {@code REQUIREMENT:FEATURE}, or {@code REQUIREMENT} where it is on a capability
 * @param feature the feature that falls short; absent for a capability
 * @param through the feature whose root causes the gap has: {@code feature}, or the best provider of the capability, or
 *     absent if nobody provides it
 * @param area the area in whose verdict it counts
 * @param effective the worst own scope among the root causes
 * @param inherited whether the own scope of {@code through} would do
 */
public record Gap(
        String id,
        String requirement,
        @Nullable String feature,
        @Nullable String through,
        String area,
        String facet,
        Scope required,
        Scope effective,
        Level level,
        Severity severity,
        boolean inherited)
        implements Conclusion {

    /** A gap of a feature. */
    public static Gap of(
            RequirementFact requirement, FeatureFact feature, Scope own, Scope effective, Severity severity) {
        return new Gap(
                id(requirement.id(), feature.id()),
                requirement.id(),
                feature.id(),
                feature.id(),
                feature.area(),
                requirement.facet(),
                requirement.scope(),
                effective,
                requirement.level(),
                severity,
                own.meets(requirement.scope()));
    }

    /** A gap of a capability, measured by the best of its providers. */
    public static Gap ofCapability(
            RequirementFact requirement, String area, String best, Scope own, Scope effective, Severity severity) {
        return new Gap(
                requirement.id(),
                requirement.id(),
                null,
                best,
                area,
                requirement.facet(),
                requirement.scope(),
                effective,
                requirement.level(),
                severity,
                own.meets(requirement.scope()));
    }

    /** A capability that nobody provides. */
    public static Gap ofMissingCapability(RequirementFact requirement, String area, Severity severity) {
        return new Gap(
                requirement.id(),
                requirement.id(),
                null,
                null,
                area,
                requirement.facet(),
                requirement.scope(),
                Scope.NONE,
                requirement.level(),
                severity,
                false);
    }

    /** The id of the gap of a feature. */
    public static String id(String requirement, String feature) {
        return requirement + ":" + feature;
    }
}
