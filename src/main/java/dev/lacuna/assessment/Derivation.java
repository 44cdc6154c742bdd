package dev.lacuna.assessment;

import dev.lacuna.rule.Conclusion;
import dev.lacuna.rule.Fact;
import dev.lacuna.rule.Justification;
import dev.lacuna.rule.Justifications;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The whole proof of a conclusion: every conclusion under it, with all ways in which each follows, down to stated facts.
 *
 * @param steps from the conclusion downwards; what is stated has none
 */
public record Derivation(Conclusion conclusion, Map<Conclusion, List<Justification>> steps) {

    public Derivation {
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    }

    public static Derivation of(Conclusion conclusion, Justifications justifications) {
        Map<Conclusion, List<Justification>> steps = new LinkedHashMap<>();
        Deque<Conclusion> open = new ArrayDeque<>();
        open.add(conclusion);
        while (!open.isEmpty()) {
            Conclusion next = open.remove();
            if (!steps.containsKey(next)) {
                List<Justification> ways = justifications.of(next);
                steps.put(next, ways);
                for (Justification way : ways) {
                    for (Object premise : way.premises()) {
                        if (premise instanceof Conclusion under) {
                            open.add(under);
                        }
                    }
                }
            }
        }
        return new Derivation(conclusion, steps);
    }

    /** The ids of all rules in it. */
    public SortedSet<String> rules() {
        SortedSet<String> rules = new TreeSet<>();
        steps.values().forEach(ways -> ways.forEach(way -> rules.add(way.rule())));
        return rules;
    }

    /** The stated facts that it rests on. */
    public Set<Fact> leaves() {
        Set<Fact> leaves = new LinkedHashSet<>();
        for (List<Justification> ways : steps.values()) {
            for (Justification way : ways) {
                for (Object premise : way.premises()) {
                    if (premise instanceof Fact stated) {
                        leaves.add(stated);
                    }
                }
            }
        }
        return leaves;
    }
}
