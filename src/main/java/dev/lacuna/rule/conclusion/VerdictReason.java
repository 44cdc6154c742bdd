package dev.lacuna.rule.conclusion;

/** Something that speaks for a verdict on an area under a model. */
public record VerdictReason(String area, String model, Verdict verdict) implements Conclusion {}
