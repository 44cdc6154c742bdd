package dev.lacuna.rule;

import java.util.List;

/** Why each conclusion holds. Steps can lead round in a circle: whoever follows them remembers where they have been. */
@FunctionalInterface
public interface Justifications {

    /** All ways in which a conclusion follows, in a fixed order; empty if it does not hold. */
    List<Justification> of(Conclusion conclusion);
}
