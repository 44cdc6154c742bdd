package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Place;
import dev.lacuna.rule.Message;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Why a qualifier is not answered.
 *
 * @param place where in the catalog it says so; absent where the document itself does, or says nothing
 * @param rules by which it follows
 */
public record UnansweredReason(Message message, @Nullable Place place, SortedSet<String> rules) {

    public UnansweredReason {
        rules = Collections.unmodifiableSortedSet(new TreeSet<>(rules));
    }
}
