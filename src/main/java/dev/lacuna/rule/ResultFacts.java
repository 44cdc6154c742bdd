package dev.lacuna.rule;

import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Scope;
import org.jspecify.annotations.Nullable;

/** What assessments came to: what the rules of the second stage see. */
public interface ResultFacts {
    /** In the place of a release: as things are, without any plan. No release can be called so. */
    String TODAY = "(today)";

    /**
     * A gap that an assessment has.
     *
     * @param at {@link #TODAY}, or the release that was projected to
     * @param gap its id
     * @param feature the feature that falls short; absent for a capability
     * @param through the feature whose root causes it has: {@code feature}, or the best provider; absent if there is none
     * @param required the scope demanded
     * @param waived whether it is accepted on the day asked about
     */
    record FoundGap(
            String at,
            String gap,
            String requirement,
            @Nullable String feature,
            @Nullable String through,
            String area,
            String facet,
            Scope required,
            Level level,
            Severity severity,
            boolean waived)
            implements SecondStageFact {}

    /**
     * Why an assessment has a gap; there is one for each root cause. Where nobody provides a capability, the requirement
     * itself stands for what is missing.
     *
     * @param at {@link #TODAY}, or the release that was projected to
     * @param gap the id of the gap
     * @param subject the feature whose own scope does not do, or the requirement
     * @param scope the own scope of the feature, or none
     * @param required the scope that the gap demands of it
     */
    record FoundCause(String at, String gap, String subject, String facet, Scope scope, Scope required)
            implements SecondStageFact {}

    /**
     * A provider of a capability has no root cause left, so that it meets a requirement.
     *
     * @param at {@link #TODAY}, or the release that was projected to
     */
    record SufficientProvider(String at, String requirement, String provider) implements SecondStageFact {}

    /**
     * Why a provider of a capability does not meet a requirement, whether it is the best of them or not.
     *
     * @param at {@link #TODAY}, or the release that was projected to
     * @param subject the feature whose own scope does not do
     * @param scope its own scope
     * @param required the scope that the requirement demands of it
     */
    record ProviderCause(
            String at, String requirement, String provider, String subject, String facet, Scope scope, Scope required)
            implements SecondStageFact {}
}
