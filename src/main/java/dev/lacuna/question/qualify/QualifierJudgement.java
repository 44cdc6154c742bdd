package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Frd.FrdAnswer;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Qualifier;
import dev.lacuna.rule.QualifierFacts.AnswerState;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How far a document answers a qualifier.
 *
 * @param failing whether a build fails over it where qualifiers are enforced
 * @param given the answers that count, in the order in which they stand
 * @param place where it is answered, left open, or should be answered
 * @param reasons why it is not answered; none where it is
 * @param rules by which all this follows
 */
public record QualifierJudgement(
        Qualifier qualifier,
        AnswerState state,
        boolean failing,
        List<FrdAnswer> given,
        Place place,
        List<UnansweredReason> reasons,
        SortedSet<String> rules) {

    public QualifierJudgement {
        given = List.copyOf(given);
        reasons = List.copyOf(reasons);
        rules = Collections.unmodifiableSortedSet(new TreeSet<>(rules));
    }
}
