package dev.lacuna.rule;

/** A fact that comes from the catalog and the scenario; no rule concludes it. */
public interface Fact {}
