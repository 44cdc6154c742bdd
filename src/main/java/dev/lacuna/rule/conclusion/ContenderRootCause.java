package dev.lacuna.rule.conclusion;

/** A root cause of a tied contender. */
public record ContenderRootCause(String requirement, String feature, String root) implements Conclusion {}
