package dev.lacuna.rule;

import dev.lacuna.catalog.Answer;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules on feature requirements documents see and conclude. */
public interface QualifierFacts {

    /** The feature that a document is about; {@code fresh} if the catalog does not have it yet. */
    record FrdFeature(String frd, String feature, String area, boolean fresh) implements SecondStageFact {}

    /**
     * A qualifier.
     *
     * @param tenancy whether it is about multi-tenancy
     * @param everywhere whether it names no areas
     * @param explainYes whether a yes needs a how
     * @param explainNo whether a no needs a why
     * @param notApplicable whether that is an answer
     */
    record QualifierFact(
            String id,
            Level level,
            boolean tenancy,
            boolean everywhere,
            boolean explainYes,
            boolean explainNo,
            boolean notApplicable)
            implements SecondStageFact {}

    /** That a qualifier names an area. */
    record QualifierArea(String qualifier, String area) implements SecondStageFact {}

    /**
     * That a document answers a qualifier so; there is one for each different answer that it gives.
     *
     * @param explained whether it says how, where the answer is yes, or why, where it is another
     * @param placeholder whether all it says there is that it will be said later
     */
    record AnswerFact(String frd, String qualifier, Answer answer, boolean explained, boolean placeholder)
            implements SecondStageFact {}

    /** That a document declares which scope its feature will have in a facet. */
    record DeclaredScope(String frd, String facet, Scope scope) implements SecondStageFact {}

    /** The own scope of the feature of a document, as the catalog has it, with the plans up to the release of the document. */
    record CatalogScope(String frd, String facet, Scope scope) implements SecondStageFact {}

    /** What a requirement of a target demands; {@code area} is absent where it names features. Those on capabilities are left out. */
    record TargetRequirement(
            String target,
            String requirement,
            String facet,
            Scope scope,
            Level level,
            @Nullable String area) implements SecondStageFact {}

    /** That a requirement names a feature. */
    record TargetRequirementFeature(String target, String requirement, String feature) implements SecondStageFact {}

    /** That a document has to answer a qualifier. */
    record ApplicableQualifier(String frd, String qualifier) implements SecondStageConclusion {}

    /** That a mandatory requirement demands a scope of the feature of a document. */
    record FrdDemand(String frd, String target, String requirement, String facet, Scope scope)
            implements SecondStageConclusion {}

    /** That a document answers a qualifier, and something lacks. */
    record UnexplainedAnswer(String frd, String qualifier, AnswerLack lack) implements SecondStageConclusion {}

    /** That a document gives a qualifier different answers. */
    record ConflictingAnswers(String frd, String qualifier) implements SecondStageConclusion {}

    /** That a document denies, by its answer to a qualifier, what a mandatory requirement demands. */
    record DeniedRequirement(
            String frd,
            String qualifier,
            Answer answer,
            String target,
            String requirement,
            String facet,
            Scope required)
            implements SecondStageConclusion {}

    /** That the scope which a document declares falls short of a mandatory requirement. */
    record DeclaredShortfall(
            String frd, String target, String requirement, String facet, Scope declared, Scope required)
            implements SecondStageConclusion {}

    /** That a document says yes to a qualifier about multi-tenancy, and declares a scope below tenant. */
    record DeclaredAgainstYes(String frd, String qualifier, String facet, Scope declared)
            implements SecondStageConclusion {}

    /** That something stands against what a document answers to a qualifier. */
    record ContradictedAnswer(String frd, String qualifier) implements SecondStageConclusion {}

    /** How far a document answers a qualifier that it has to answer; there is one for each state that holds. */
    record QualifierResult(String frd, String qualifier, AnswerState state) implements SecondStageConclusion {}

    /** That a document does not answer a mandatory qualifier as it should. */
    record FailedQualifier(String frd, String qualifier) implements SecondStageConclusion {}

    /** That a document declares a scope that the catalog does not know. */
    record LearntScope(String frd, String facet, Scope declared) implements SecondStageConclusion {}

    /** That a document declares another scope than the catalog knows. */
    record DifferingScope(String frd, String facet, Scope declared, Scope catalogued)
            implements SecondStageConclusion {}

    /** That a document brings a new feature that is not tenant-scoped; facet and scope are absent where only an answer says so. */
    record NewDebt(
            String frd, @Nullable String facet, @Nullable Scope scope) implements SecondStageConclusion {}

    /** How far a document answers a qualifier, worst first. All that fit hold together, but for the last. */
    enum AnswerState implements Term {
        /** Nothing answers it, or an answer that is explained by a placeholder. */
        MISSING,
        /** It is answered, and how or why is not said. */
        UNEXPLAINED,
        /** It is answered, and a requirement, or the document itself, says otherwise. */
        CONTRADICTED,
        /** It is answered as it should be. */
        ANSWERED;

        /** As tables show them. */
        public static final List<AnswerState> BEST_FIRST = List.of(ANSWERED, CONTRADICTED, UNEXPLAINED, MISSING);
    }

    /** What an answer lacks. */
    enum AnswerLack implements Term {
        /** A yes does not say how. */
        HOW,
        /** A no, or a not applicable, does not say why. */
        WHY,
        /** The qualifier does not allow that it is not applicable. */
        LEAVE
    }
}
