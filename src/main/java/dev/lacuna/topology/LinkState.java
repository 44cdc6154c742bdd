package dev.lacuna.topology;

import dev.lacuna.conclusion.Concluded;

/** Whether a link can be wired. */
public record LinkState(String topology, String link, Wiring state) implements Concluded {}
