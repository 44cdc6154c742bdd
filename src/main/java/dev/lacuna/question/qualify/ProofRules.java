package dev.lacuna.question.qualify;

import dev.lacuna.rule.Conclusion;
import dev.lacuna.rule.Conclusions;
import dev.lacuna.rule.Justification;
import dev.lacuna.rule.Justifications;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Follows conclusions back to what is stated. */
final class ProofRules {
    private final Justifications justifications;

    ProofRules(Conclusions conclusions) {
        justifications = conclusions.justifications();
    }

    /** The ids of all rules by which a conclusion follows. */
    SortedSet<String> rulesOf(Conclusion conclusion) {
        SortedSet<String> rules = new TreeSet<>();
        Set<Conclusion> seen = new HashSet<>();
        Deque<Conclusion> open = new ArrayDeque<>();
        open.add(conclusion);
        while (!open.isEmpty()) {
            Conclusion next = open.remove();
            if (seen.add(next)) {
                for (Justification step : justifications.of(next)) {
                    rules.add(step.rule());
                    for (Object premise : step.premises()) {
                        if (premise instanceof Conclusion inner) {
                            open.add(inner);
                        }
                    }
                }
            }
        }
        return rules;
    }
}
