package dev.lacuna.question.qualify;

import dev.lacuna.rule.fact.Stated;

/** That a requirement names a feature. */
public record WantedOf(String target, String requirement, String feature) implements Stated {}
