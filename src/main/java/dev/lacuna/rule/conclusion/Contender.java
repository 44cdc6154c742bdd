package dev.lacuna.rule.conclusion;

import dev.lacuna.catalog.Scope;

/** That none of the providers of a capability offers more than this one, and none meets the requirement. */
public record Contender(String requirement, String feature, Scope effective) implements Conclusion {}
