package dev.lacuna.question.diff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Term;
import dev.lacuna.question.assess.SavedCommitment;
import dev.lacuna.rule.CommitmentFacts.CommitmentState;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What became of a commitment to a customer; one of {@code was} and {@code is} may be absent. */
public record CommitmentChange(
        CommitmentChangeKind change,
        @JsonIgnore @Nullable SavedCommitment was,
        @JsonIgnore @Nullable SavedCommitment is,
        List<StatementChange> causes) {

    /** What became of it, in the order in which it is told. */
    public enum CommitmentChangeKind implements Term {
        /** It was kept by what is there or planned, and is not any more. */
        BROKEN,
        /** It is new, and neither what is there nor what is planned keeps it. */
        OVER_PROMISED,
        /** It is kept now by what is there or planned. */
        KEPT,
        /** It is new, and kept by what is there or planned. */
        MADE,
        /** It is not made any more. */
        DROPPED
    }

    public CommitmentChange {
        causes = List.copyOf(causes);
    }

    /** As it is, or as it was last. */
    public SavedCommitment commitment() {
        SavedCommitment commitment = is != null ? is : was;
        if (commitment == null) {
            throw new IllegalStateException("A commitment was on no side.");
        }
        return commitment;
    }

    @JsonProperty
    String customer() {
        return commitment().customer();
    }

    @JsonProperty
    String feature() {
        return commitment().feature();
    }

    @JsonProperty
    String facet() {
        return commitment().facet();
    }

    @JsonProperty
    Scope scope() {
        return commitment().scope();
    }

    @JsonProperty
    String by() {
        return commitment().by();
    }

    @JsonProperty
    SortedSet<String> rootCauses() {
        return commitment().rootCauses();
    }

    @JsonProperty
    @Nullable
    CommitmentState before() {
        return was == null ? null : was.state();
    }

    @JsonProperty
    @Nullable
    CommitmentState after() {
        return is == null ? null : is.state();
    }
}
