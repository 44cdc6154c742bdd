package dev.lacuna.question.path;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.Stopwatch;
import org.ojalgo.type.context.NumberContext;

/**
 * Yes-or-no decisions under linear limits, optimised for one aim after the other: once the best for an aim is found, it is
 * held while the next is sought. All numbers are whole, so that rounding decides nothing.
 */
final class IntegerProgram {
    private static final NumberContext EXACT = NumberContext.of(12, 10);

    private final List<String> decisions = new ArrayList<>();
    private final Map<String, Integer> places = new TreeMap<>();
    private final List<LinearConstraint> constraints = new ArrayList<>();
    private final Stopwatch watch = new Stopwatch();
    private final long milliseconds;

    /** That a weighted sum of decisions lies between two numbers. */
    private record LinearConstraint(Map<String, Long> weights, long lower, long upper) {}

    /**
     * @param value what the aim came to; the best that can be, unless time ran out
     * @param bound what it cannot fall below
     * @param taken the decisions made with yes; empty if none was found in time
     */
    record ProgramResult(boolean optimal, boolean found, long value, long bound, Map<String, Boolean> taken) {}

    /**
     * @param limit how long all aims together may be sought
     */
    IntegerProgram(Duration limit) {
        milliseconds = limit.toMillis();
    }

    void addDecision(String name) {
        if (places.putIfAbsent(name, decisions.size()) == null) {
            decisions.add(name);
        }
    }

    void addConstraint(Map<String, Long> weights, long lower, long upper) {
        Map<String, Long> weighed = new LinkedHashMap<>(weights);
        weighed.values().removeIf(weight -> weight == 0);
        // ojAlgo takes a model with an empty expression that has an upper bound for infeasible.
        if (!weighed.isEmpty() || lower > 0 || upper < 0) {
            constraints.add(new LinearConstraint(weighed, lower, upper));
        }
    }

    /** That a decision is made with yes only where another is too. */
    void requireAlso(String decision, String other) {
        addConstraint(Map.of(other, 1L, decision, -1L), 0, Long.MAX_VALUE);
    }

    /** That at least one of them is made with yes. */
    void atLeastOne(Collection<String> several) {
        Map<String, Long> weights = new LinkedHashMap<>();
        several.forEach(one -> weights.put(one, 1L));
        addConstraint(weights, 1, Long.MAX_VALUE);
    }

    /** Seeks the least of a weighted sum, and holds it from now on if it is found. */
    ProgramResult minimise(Map<String, Long> aim) {
        long left = milliseconds - watch.countMillis();
        if (left <= 0) {
            return new ProgramResult(false, false, 0, Long.MIN_VALUE, Map.of());
        }
        Optimisation.Result result = model(aim, left).minimise();
        if (!result.getState().isFeasible()) {
            return new ProgramResult(false, false, 0, relaxed(aim), Map.of());
        }
        Map<String, Boolean> taken = new TreeMap<>();
        for (int i = 0; i < decisions.size(); i++) {
            taken.put(decisions.get(i), result.doubleValue(i) > 0.5);
        }
        long value = sum(aim, taken);
        if (!constraints.stream().allMatch(constraint -> holds(constraint, taken))) {
            return new ProgramResult(false, false, 0, relaxed(aim), Map.of());
        }
        addConstraint(aim, Long.MIN_VALUE, value);
        // Where nothing is weighed, whatever is within the limits is as good as anything.
        boolean optimal = result.getState().isOptimal() || aim.values().stream().allMatch(weight -> weight == 0);
        return new ProgramResult(optimal, true, value, optimal ? value : relaxed(aim), taken);
    }

    /** What the aim cannot fall below, found with decisions that may be anything from 0 to 1. */
    private long relaxed(Map<String, Long> aim) {
        ExpressionsBasedModel model = model(aim, 5_000);
        model.relax();
        Optimisation.Result result = model.minimise();
        return result.getState().isOptimal() ? (long) Math.ceil(result.getValue() - 1e-6) : Long.MIN_VALUE;
    }

    private ExpressionsBasedModel model(Map<String, Long> aim, long milliseconds) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.time_abort = milliseconds;
        model.options.time_suffice = milliseconds;
        model.options.integer(IntegerStrategy.newConfigurable().withGapTolerance(EXACT));
        List<Variable> variables = new ArrayList<>();
        for (String decision : decisions) {
            Variable variable = model.newVariable(decision).binary();
            variable.weight(aim.getOrDefault(decision, 0L));
            variables.add(variable);
        }
        int number = 0;
        for (LinearConstraint limit : constraints) {
            Expression expression = model.newExpression("limit " + number++);
            limit.weights()
                    .forEach((decision, weight) -> expression.set(
                            variables.get(places.getOrDefault(decision, -1)), BigDecimal.valueOf(weight)));
            if (limit.lower() != Long.MIN_VALUE) {
                expression.lower(limit.lower());
            }
            if (limit.upper() != Long.MAX_VALUE) {
                expression.upper(limit.upper());
            }
        }
        return model;
    }

    private static boolean holds(LinearConstraint limit, Map<String, Boolean> taken) {
        long sum = sum(limit.weights(), taken);
        return sum >= limit.lower() && sum <= limit.upper();
    }

    private static long sum(Map<String, Long> weights, Map<String, Boolean> taken) {
        long sum = 0;
        for (Map.Entry<String, Long> weight : weights.entrySet()) {
            if (taken.getOrDefault(weight.getKey(), false)) {
                sum += weight.getValue();
            }
        }
        return sum;
    }
}
