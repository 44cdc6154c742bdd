package dev.lacuna.question.path;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Set;
import java.util.function.ToLongFunction;

/** What must not be exceeded where the most is made of what there is. */
interface EffortLimit {

    /** Whether mendings are within the limits, if nothing is given up for them and nothing else is mended. */
    boolean allow(Collection<String> mendings);

    /** Whether mendings could be within the limits at all. */
    boolean couldAllow(Collection<String> mendings);

    /** By which power of ten the numbers in it become whole. */
    int digits();

    /**
     * States the limits for the mendings that are decided upon.
     *
     * @param units turns an amount of effort into whole numbers, rounded down
     */
    void state(IntegerProgram programme, Set<String> mendings, ToLongFunction<BigDecimal> units);

    /** The decisions to keep what may be given up, made with yes as often as possible; stated with the limits. */
    Set<String> kept();
}
