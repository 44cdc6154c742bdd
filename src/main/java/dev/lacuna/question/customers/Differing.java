package dev.lacuna.question.customers;

import dev.lacuna.rule.conclusion.Concluded;

/** Whether a customer is exposed to a gap hangs on its tenancy model, which is not known. */
public record Differing(String customer, String gap) implements Concluded {}
