package dev.lacuna.rule.fact;

/** A fact that comes from the catalog and the scenario; no rule concludes it. */
public interface Fact {}
