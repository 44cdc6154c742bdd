package dev.lacuna.topology;

import dev.lacuna.conclusion.Concluded;

/** Whether all links of a deployment can be wired. */
public record TopologyState(String topology, Wiring state) implements Concluded {}
