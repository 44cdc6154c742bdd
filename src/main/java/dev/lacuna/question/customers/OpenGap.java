package dev.lacuna.question.customers;

import dev.lacuna.rule.conclusion.Conclusion;

/** A gap that nobody waived counts under a tenancy model. */
public record OpenGap(String gap, String model) implements Conclusion {}
