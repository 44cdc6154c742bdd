package dev.lacuna.question.plan;

import dev.lacuna.rule.fact.Fact;

/** The release whose plan is asked about; there is one. */
public record AskedRelease(String release) implements Fact {}
