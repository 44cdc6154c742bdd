package dev.lacuna.question.qualify;

import dev.lacuna.rule.fact.Stated;

/** That a qualifier names an area. */
public record QuestionArea(String qualifier, String area) implements Stated {}
