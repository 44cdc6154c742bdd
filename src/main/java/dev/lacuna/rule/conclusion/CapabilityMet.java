package dev.lacuna.rule.conclusion;

/** That a requirement on a capability is met by this feature. */
public record CapabilityMet(String requirement, String feature) implements Conclusion {}
