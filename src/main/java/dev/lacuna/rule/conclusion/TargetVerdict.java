package dev.lacuna.rule.conclusion;

/** The verdict on the areas asked about, under a model. */
public record TargetVerdict(String model, Verdict verdict) implements Conclusion {}
