package dev.lacuna.question.topologies;

import dev.lacuna.rule.conclusion.Concluded;

/** Whether a link can be wired. */
public record LinkState(String topology, String link, Wiring state) implements Concluded {}
