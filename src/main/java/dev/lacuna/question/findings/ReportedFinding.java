package dev.lacuna.question.findings;

import dev.lacuna.rule.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A finding.
 *
 * @param naming whether it names features
 * @param area that it names; may be absent
 */
public record ReportedFinding(
        String finding, boolean naming, @Nullable String area) implements Fact {}
