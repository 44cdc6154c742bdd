package dev.lacuna.question.customers;

import dev.lacuna.rule.fact.Fact;

/**
 * A customer is looked at under a tenancy model. Every customer is, under one at least.
 *
 * @param model its own; or, where that is unknown, one of the target's, or {@link dev.lacuna.rule.fact.RequirementInModel#AS_ASKED} if it
 *     has none
 * @param known whether it is known to be the customer's
 */
public record CustomerModel(String customer, String model, boolean known) implements Fact {}
