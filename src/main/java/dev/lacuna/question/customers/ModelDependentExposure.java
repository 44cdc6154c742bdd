package dev.lacuna.question.customers;

import dev.lacuna.rule.conclusion.Conclusion;

/** Whether a customer is exposed to a gap hangs on its tenancy model, which is not known. */
public record ModelDependentExposure(String customer, String gap) implements Conclusion {}
