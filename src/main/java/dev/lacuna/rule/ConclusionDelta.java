package dev.lacuna.rule;

import java.util.List;

/** What no longer follows, and what follows instead, once some facts were exchanged; in no order. */
public record ConclusionDelta(List<Conclusion> gone, List<Conclusion> come) {

    public ConclusionDelta {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }
}
