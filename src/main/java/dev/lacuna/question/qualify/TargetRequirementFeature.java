package dev.lacuna.question.qualify;

import dev.lacuna.rule.fact.Fact;

/** That a requirement names a feature. */
public record TargetRequirementFeature(String target, String requirement, String feature) implements Fact {}
