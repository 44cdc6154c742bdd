package dev.lacuna.question.path;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The mendings that a path is made of.
 *
 * @param chosen their ids
 * @param givenUp the planned items that make room for them
 * @param proven whether it is proven that nothing better exists
 * @param bound what nothing can be better than, as far as it is known: the least effort, or the most blockers
 */
record Solution(
        SortedSet<String> chosen,
        SortedSet<String> givenUp,
        boolean proven,
        @Nullable BigDecimal bound) {

    Solution {
        chosen = Collections.unmodifiableSortedSet(new TreeSet<>(chosen));
        givenUp = Collections.unmodifiableSortedSet(new TreeSet<>(givenUp));
    }

    /** One for which nothing is given up. */
    Solution(SortedSet<String> chosen, boolean proven, @Nullable BigDecimal bound) {
        this(chosen, new TreeSet<>(), proven, bound);
    }
}
