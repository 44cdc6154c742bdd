package dev.lacuna.assessment.commitment;

import dev.lacuna.rule.conclusion.Concluded;
import dev.lacuna.rule.conclusion.Keeping;

/** How a promise stands. */
public record PromiseVerdict(String customer, int entry, Keeping state) implements Concluded {}
