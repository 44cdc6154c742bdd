package dev.lacuna.question.qualify;

import dev.lacuna.rule.conclusion.Concluded;
import dev.lacuna.rule.conclusion.Conclusions;
import dev.lacuna.rule.conclusion.Justifications;
import dev.lacuna.rule.conclusion.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Follows conclusions back to what is stated. */
final class Proofs {
    private final Justifications justifications;

    Proofs(Conclusions conclusions) {
        justifications = conclusions.justifications();
    }

    /** The ids of all rules by which a conclusion follows. */
    SortedSet<String> rulesOf(Concluded conclusion) {
        SortedSet<String> rules = new TreeSet<>();
        Set<Concluded> seen = new HashSet<>();
        Deque<Concluded> open = new ArrayDeque<>();
        open.add(conclusion);
        while (!open.isEmpty()) {
            Concluded next = open.remove();
            if (seen.add(next)) {
                for (Step step : justifications.of(next)) {
                    rules.add(step.rule());
                    for (Object premise : step.premises()) {
                        if (premise instanceof Concluded inner) {
                            open.add(inner);
                        }
                    }
                }
            }
        }
        return rules;
    }
}
