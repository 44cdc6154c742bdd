package dev.lacuna.question.topologies;

import dev.lacuna.rule.conclusion.Conclusion;

/** Whether what a link needs at one of its ends can be had there. */
public record NeedState(
        String topology, String link, String environment, String feature, String facet, Feasibility state)
        implements Conclusion {}
