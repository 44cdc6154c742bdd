package dev.lacuna.rule.fact;

import java.util.List;

/** The facts by which one scenario differs from another that asks the same. */
public record Exchange(List<Stated> gone, List<Stated> come) {

    public Exchange {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }
}
