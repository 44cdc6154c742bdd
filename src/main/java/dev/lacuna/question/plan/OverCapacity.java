package dev.lacuna.question.plan;

import dev.lacuna.rule.conclusion.Conclusion;
import java.math.BigDecimal;

/**
 * The items of the release asked about take more of an owner than it can do.
 *
 * @param load the sum of the efforts that are known
 */
public record OverCapacity(String owner, BigDecimal load, BigDecimal capacity) implements Conclusion {}
