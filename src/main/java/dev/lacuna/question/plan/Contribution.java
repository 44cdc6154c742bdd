package dev.lacuna.question.plan;

import dev.lacuna.rule.conclusion.Conclusion;

/**
 * A plan item raises a root cause of a gap that is open today.
 *
 * @param enough whether as far as the gap demands
 */
public record Contribution(String item, Timing timing, String gap, String subject, String facet, boolean enough)
        implements Conclusion {}
