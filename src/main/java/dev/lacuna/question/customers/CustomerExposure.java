package dev.lacuna.question.customers;

import dev.lacuna.assessment.AssessedGap;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A gap to which a customer is exposed.
 *
 * @param models under which it is; for a customer whose model is not known, some or all of the target's
 * @param differs whether it hangs on the model which of them is the customer's
 * @param through the features that the customer uses and that have the gap or are root causes of it, each with the
 *     sentence of the rule that says so, by its id
 */
public record CustomerExposure(
        AssessedGap gap,
        SortedSet<String> models,
        boolean differs,
        SortedMap<String, SortedMap<String, String>> through) {

    public CustomerExposure {
        models = Collections.unmodifiableSortedSet(new TreeSet<>(models));
        through = Collections.unmodifiableSortedMap(new TreeMap<>(through));
    }
}
