package dev.lacuna.assessment;

import dev.lacuna.rule.conclusion.Concluded;
import dev.lacuna.rule.conclusion.Justifications;
import dev.lacuna.rule.conclusion.Step;
import dev.lacuna.rule.fact.Stated;
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
public record Derivation(Concluded conclusion, Map<Concluded, List<Step>> steps) {

    public Derivation {
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    }

    public static Derivation of(Concluded conclusion, Justifications justifications) {
        Map<Concluded, List<Step>> steps = new LinkedHashMap<>();
        Deque<Concluded> open = new ArrayDeque<>();
        open.add(conclusion);
        while (!open.isEmpty()) {
            Concluded next = open.remove();
            if (!steps.containsKey(next)) {
                List<Step> ways = justifications.of(next);
                steps.put(next, ways);
                for (Step way : ways) {
                    for (Object premise : way.premises()) {
                        if (premise instanceof Concluded under) {
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
    public Set<Stated> leaves() {
        Set<Stated> leaves = new LinkedHashSet<>();
        for (List<Step> ways : steps.values()) {
            for (Step way : ways) {
                for (Object premise : way.premises()) {
                    if (premise instanceof Stated stated) {
                        leaves.add(stated);
                    }
                }
            }
        }
        return leaves;
    }
}
