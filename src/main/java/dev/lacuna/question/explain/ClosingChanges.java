package dev.lacuna.question.explain;

import java.util.List;

/**
 * A set of changes that clears a gap; nothing less of these does.
 *
 * @param through the feature that then meets the requirement
 */
public record ClosingChanges(String through, List<RequiredChange> mendings) {
    public ClosingChanges {
        mendings = List.copyOf(mendings);
    }
}
