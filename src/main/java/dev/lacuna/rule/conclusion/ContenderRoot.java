package dev.lacuna.rule.conclusion;

/** A root cause of a tied contender. */
public record ContenderRoot(String requirement, String feature, String root) implements Concluded {}
