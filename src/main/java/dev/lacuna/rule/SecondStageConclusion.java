package dev.lacuna.rule;

/** A conclusion of the second stage, whose rules look at what assessments came to. */
public interface SecondStageConclusion extends Conclusion {}
