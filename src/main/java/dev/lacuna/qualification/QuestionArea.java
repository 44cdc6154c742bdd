package dev.lacuna.qualification;

import dev.lacuna.fact.Stated;

/** That a qualifier names an area. */
public record QuestionArea(String qualifier, String area) implements Stated {}
