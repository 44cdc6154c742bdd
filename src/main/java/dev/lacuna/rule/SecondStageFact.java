package dev.lacuna.rule;

/** A fact of the second stage: what assessments came to, and what is stated beside it. */
public interface SecondStageFact extends Fact {}
