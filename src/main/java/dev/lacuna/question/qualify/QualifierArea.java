package dev.lacuna.question.qualify;

import dev.lacuna.rule.fact.Fact;

/** That a qualifier names an area. */
public record QualifierArea(String qualifier, String area) implements Fact {}
