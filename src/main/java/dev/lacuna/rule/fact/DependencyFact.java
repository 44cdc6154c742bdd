package dev.lacuna.rule.fact;

/** That a feature depends on another in a facet that the dependency carries, with the node of each. */
public record DependencyFact(String from, String to, String facet, String fromNode, String toNode) implements Fact {}
