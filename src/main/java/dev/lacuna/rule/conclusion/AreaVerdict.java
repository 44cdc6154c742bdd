package dev.lacuna.rule.conclusion;

/** The verdict on an area under a model. */
public record AreaVerdict(String area, String model, Verdict verdict) implements Conclusion {}
