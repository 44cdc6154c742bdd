package dev.lacuna.rule.fact;

import dev.lacuna.rule.Fact;
import java.util.List;

/** The facts by which one scenario differs from another that asks the same. */
public record FactDelta(List<Fact> gone, List<Fact> come) {

    public FactDelta {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }
}
