package dev.lacuna.question.explain;

import dev.lacuna.rule.Gap;
import org.jspecify.annotations.Nullable;

/**
 * The id of a gap, taken apart; there need be no such gap.
 *
 * @param feature absent for a capability, or for all gaps of a requirement
 */
record GapId(String requirement, @Nullable String feature) {
    static GapId of(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? new GapId(text, null) : new GapId(text.substring(0, colon), text.substring(colon + 1));
    }

    String text() {
        return feature == null ? requirement : Gap.id(requirement, feature);
    }
}
