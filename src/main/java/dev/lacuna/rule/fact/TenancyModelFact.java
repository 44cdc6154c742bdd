package dev.lacuna.rule.fact;

/** A tenancy model under which verdicts are given; {@link RequirementInModel#AS_ASKED} is the question as it was asked. */
public record TenancyModelFact(String id) implements Fact {}
