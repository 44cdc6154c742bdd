package dev.lacuna.question.findings;

import dev.lacuna.rule.fact.Stated;
import org.jspecify.annotations.Nullable;

/**
 * A finding.
 *
 * @param naming whether it names features
 * @param area that it names; may be absent
 */
public record Reported(
        String finding, boolean naming, @Nullable String area) implements Stated {}
