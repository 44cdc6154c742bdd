package dev.lacuna.rule.conclusion;

/** That a requirement on a capability is met by this feature. */
public record Met(String requirement, String feature) implements Concluded {}
