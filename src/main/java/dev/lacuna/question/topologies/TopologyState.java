package dev.lacuna.question.topologies;

import dev.lacuna.rule.conclusion.Conclusion;

/** Whether all links of a deployment can be wired. */
public record TopologyState(String topology, Feasibility state) implements Conclusion {}
