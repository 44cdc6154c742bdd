package dev.lacuna.rule;

import dev.lacuna.catalog.Scope;

/** What the rules that assess conclude, besides {@link Gap gaps} and {@link Observation observations}. */
public interface AssessmentConclusions {

    /** That a requirement asks a scope of an applicable feature; {@code alternative} if it is one of several that could provide the capability asked for. */
    record Demand(String requirement, String feature, String node, String facet, Scope scope, boolean alternative)
            implements Conclusion {}

    /** That a feature does not meet what a requirement asks; {@code effective} is the worst own scope among the root causes. */
    record UnmetDemand(String requirement, String feature, Scope effective) implements Conclusion {}

    /** That a node, or something it depends on in this facet, has an applicable own scope of only {@code scope}, which is below tenant. */
    record Shortfall(String node, String facet, Scope scope) implements Conclusion {}

    /** That some provider of a capability has this own scope in a facet. */
    record ProviderScope(String capability, String facet, Scope scope) implements Conclusion {}

    /** That a requirement on a capability is met by this feature. */
    record CapabilityMet(String requirement, String feature) implements Conclusion {}

    /** That none of the providers of a capability offers more than this one, and none meets the requirement. */
    record Contender(String requirement, String feature, Scope effective) implements Conclusion {}

    /** A node that a contender for a capability depends on, or its own; only where contenders are tied. */
    record ContenderDependency(String requirement, String feature, String node, String facet, Scope scope)
            implements Conclusion {}

    /** A root cause of a tied contender. */
    record ContenderRootCause(String requirement, String feature, String root) implements Conclusion {}

    /** How many root causes a contender has; 0 where it has no rival. */
    record ContenderCauseCount(String requirement, String feature, int roots) implements Conclusion {}

    /** That a gap is accepted on the day asked about. */
    record Waived(String gap) implements Conclusion {}

    /** That a gap was known from the baseline and is no worse than there. */
    record Baselined(String gap) implements Conclusion {}

    /** That a gap has an unknown root cause. */
    record UncertainGap(String gap) implements Conclusion {}

    /** Something that speaks for a verdict on an area under a model. */
    record VerdictReason(String area, String model, Verdict verdict) implements Conclusion {}

    /** The verdict on an area under a model. */
    record AreaVerdict(String area, String model, Verdict verdict) implements Conclusion {}

    /** The verdict on the areas asked about, under a model. */
    record TargetVerdict(String model, Verdict verdict) implements Conclusion {}

    /** That an open gap needs this scope of a node in this facet. */
    record NeededScope(String node, String facet, Scope scope) implements Conclusion {}

    /** RequiredWork that open gaps ask for: to raise the subject, a feature or a requirement that nobody meets, to a scope in a facet. {@code establish} if its scope is unknown, so that it must first be found out. */
    record RequiredWork(String subject, String facet, Scope scope, boolean establish) implements Conclusion {}
}
