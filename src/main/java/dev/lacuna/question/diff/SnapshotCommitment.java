package dev.lacuna.question.diff;

import dev.lacuna.catalog.Scope;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a customer was promised, as one side saw it.
 *
 * @param customer its id, and {@code name} what it is called
 * @param state {@code met}, {@code planned} or {@code over-promised}
 * @param rootCauses the features whose own scopes break it
 */
public record SnapshotCommitment(
        String customer,
        String name,
        String feature,
        String facet,
        Scope scope,
        String by,
        String state,
        SortedSet<String> rootCauses,
        @Nullable String place) {

    public SnapshotCommitment {
        rootCauses = Collections.unmodifiableSortedSet(new TreeSet<>(rootCauses));
    }

    public boolean kept() {
        return rootCauses.isEmpty();
    }

    /** The same for a promise of which more or less is made. */
    String key() {
        return customer + " " + feature + " " + facet + " " + by;
    }
}
