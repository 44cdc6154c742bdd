package dev.lacuna.question.path;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** One sum of effort for everything. */
record Budget(BigDecimal most, Efforts efforts) implements EffortLimit {

    @Override
    public boolean allow(Collection<String> mendings) {
        return efforts.of(mendings).compareTo(most) <= 0;
    }

    @Override
    public boolean couldAllow(Collection<String> mendings) {
        return allow(mendings);
    }

    @Override
    public int digits() {
        return 0;
    }

    @Override
    public void state(IntegerProgram programme, Set<String> mendings, ToLongFunction<BigDecimal> units) {
        Map<String, Long> weights = new LinkedHashMap<>();
        mendings.forEach(mending -> weights.put(mending, units.applyAsLong(efforts.of(mending))));
        programme.limit(weights, Long.MIN_VALUE, units.applyAsLong(most));
    }

    @Override
    public Set<String> kept() {
        return Set.of();
    }
}
