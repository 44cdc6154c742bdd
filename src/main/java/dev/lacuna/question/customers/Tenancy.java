package dev.lacuna.question.customers;

import dev.lacuna.rule.fact.Stated;

/**
 * A customer is looked at under a tenancy model. Every customer is, under one at least.
 *
 * @param model its own; or, where that is unknown, one of the target's, or {@link dev.lacuna.rule.fact.Counts#AS_ASKED} if it
 *     has none
 * @param known whether it is known to be the customer's
 */
public record Tenancy(String customer, String model, boolean known) implements Stated {}
