package dev.lacuna.question.explain;

import java.util.List;

/**
 * A set of changes that clears a gap; nothing less of these does.
 *
 * @param through the feature that then meets the requirement
 */
public record Closing(String through, List<Mending> mendings) {
    public Closing {
        mendings = List.copyOf(mendings);
    }
}
