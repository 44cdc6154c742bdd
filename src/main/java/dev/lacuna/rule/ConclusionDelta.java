package dev.lacuna.rule;

import java.util.List;

/** What no longer follows, and what follows instead, once some facts were exchanged; in no order. */
public record ConclusionDelta(List<Conclusion> removed, List<Conclusion> added) {

    public ConclusionDelta {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }
}
