package dev.lacuna.question.plan;

import dev.lacuna.rule.fact.Fact;
import java.math.BigDecimal;

/** What an owner can do in the release asked about, in the unit of efforts. */
public record OwnerCapacity(String owner, BigDecimal effort) implements Fact {}
