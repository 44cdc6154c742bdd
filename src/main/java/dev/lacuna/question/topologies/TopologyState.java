package dev.lacuna.question.topologies;

import dev.lacuna.rule.conclusion.Concluded;

/** Whether all links of a deployment can be wired. */
public record TopologyState(String topology, Wiring state) implements Concluded {}
