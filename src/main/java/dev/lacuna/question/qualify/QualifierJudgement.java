package dev.lacuna.question.qualify;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.catalog.Answer;
import dev.lacuna.catalog.Frd.FrdAnswer;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Qualifier;
import dev.lacuna.rule.Message;
import dev.lacuna.rule.QualifierFacts.AnswerState;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How far a document answers a qualifier.
 *
 * @param states all that hold, worst first
 * @param failing whether a build fails over it where qualifiers are enforced
 * @param answers those that count, in the order in which they stand
 * @param at where it is answered, left open, or should be answered
 * @param reasons why it is not answered; none where it is
 * @param rules by which all this follows
 */
public record QualifierJudgement(
        @JsonIgnore Qualifier qualifier,
        SortedSet<AnswerState> states,
        boolean failing,
        @JsonIgnore List<FrdAnswer> answers,
        @JsonIgnore Place at,
        List<UnansweredReason> reasons,
        SortedSet<String> rules) {
    public QualifierJudgement {
        states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
        answers = List.copyOf(answers);
        reasons = List.copyOf(reasons);
        rules = Collections.unmodifiableSortedSet(new TreeSet<>(rules));
    }

    @JsonProperty
    public String id() {
        return qualifier.id();
    }

    /** The worst that holds. */
    @JsonProperty
    public AnswerState state() {
        return states.first();
    }

    @JsonProperty
    public Level level() {
        return qualifier.level();
    }

    @JsonProperty
    String place() {
        return at.toString();
    }

    @JsonProperty
    List<GivenAnswer> given() {
        return answers.stream().map(GivenAnswer::of).toList();
    }

    /** An answer in JSON: its place with the column, and whether it stands in the text or in the front matter. */
    record GivenAnswer(
            @Nullable Answer answer,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            String how,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            String why,

            String in,
            String place) {
        static GivenAnswer of(FrdAnswer answer) {
            return new GivenAnswer(
                    answer.answer(),
                    answer.how(),
                    answer.why(),
                    answer.inBody() ? "text" : "front-matter",
                    answer.place().toString());
        }
    }

    /**
     * Why a qualifier is not answered.
     *
     * @param place where in the catalog it says so; absent where the document itself does, or says nothing
     * @param rules by which it follows
     */
    public record UnansweredReason(
            @JsonIgnore Message message,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            Place place,

            SortedSet<String> rules) {
        public UnansweredReason {
            rules = Collections.unmodifiableSortedSet(new TreeSet<>(rules));
        }

        @JsonProperty
        public String says() {
            return message.text();
        }
    }
}
