package dev.lacuna.question.topologies;

import dev.lacuna.rule.conclusion.Concluded;

/** Whether what a link needs at one of its ends can be had there. */
public record NeedState(String topology, String link, String environment, String feature, String facet, Wiring state)
        implements Concluded {}
