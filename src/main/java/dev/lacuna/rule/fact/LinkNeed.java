package dev.lacuna.rule.fact;

/** That a link uses a feature in a facet, at both ends. */
public record LinkNeed(String topology, String link, String feature, String facet) implements Fact {}
