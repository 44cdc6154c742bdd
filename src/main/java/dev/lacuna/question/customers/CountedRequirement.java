package dev.lacuna.question.customers;

import dev.lacuna.rule.fact.Fact;

/**
 * A requirement counts under a tenancy model.
 *
 * @param model one of the target's, or {@link dev.lacuna.rule.fact.RequirementInModel#AS_ASKED} if it has none
 */
public record CountedRequirement(String requirement, String model) implements Fact {}
