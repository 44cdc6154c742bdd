package dev.lacuna.customer;

import dev.lacuna.conclusion.Concluded;

/** Whether a customer is exposed to a gap hangs on its tenancy model, which is not known. */
public record Differing(String customer, String gap) implements Concluded {}
