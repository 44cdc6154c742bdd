package dev.lacuna.question.plan;

import dev.lacuna.rule.conclusion.Conclusion;

/**
 * A gap of one owner's feature waits for another owner.
 *
 * @param from the owner of the feature with the gap
 * @param to the owner of the root cause
 * @param subject the feature that is the root cause
 */
public record OwnerWait(String gap, String from, String to, String subject, String facet) implements Conclusion {}
