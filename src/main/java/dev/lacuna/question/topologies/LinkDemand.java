package dev.lacuna.question.topologies;

import dev.lacuna.rule.conclusion.Conclusion;

/** That a link needs a feature to be tenant-scoped in a facet at one of its ends; {@code node} is that of the feature. */
public record LinkDemand(String topology, String link, String environment, String feature, String facet, String node)
        implements Conclusion {}
