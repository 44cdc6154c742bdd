package dev.lacuna.question.customers;

import dev.lacuna.rule.conclusion.Concluded;

/** Nothing is recorded of a customer in some respect, so that nothing follows: not even that there is nothing. */
public record Unrecorded(String customer, Respect respect) implements Concluded {}
