package dev.lacuna.question.path;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.Verdicts;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.ScenarioAnswer;
import dev.lacuna.rule.Severity;
import dev.lacuna.rule.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A path, and what the rules say at its end: verdicts and gaps after it are inferred, not promised.
 *
 * @param before the verdicts now
 * @param openBefore the gaps that are open now, by id
 * @param reached the assessment with all changes of the plan in place
 */
public record PathAnswer(
        @JsonProperty("wish") Goal goal,
        @JsonIgnore PathPlan plan,
        Verdicts before,
        @JsonIgnore List<AssessedGap> openBefore,
        @JsonIgnore Assessment reached)
        implements ScenarioAnswer {

    public PathAnswer {
        openBefore = List.copyOf(openBefore);
    }

    /** Both assessments are of the same question, the second with the changes of the plan besides. */
    static PathAnswer of(Goal goal, PathPlan plan, Assessment before, Assessment reached) {
        return new PathAnswer(goal, plan, before.verdicts(), open(before), reached);
    }

    @Override
    public String schema() {
        return "lacuna/path/v1";
    }

    @Override
    public Scenario scenario() {
        return reached.scenario();
    }

    @JsonProperty
    public Verdicts after() {
        return reached.verdicts();
    }

    /** Whether it leads where it was asked to; what an effort clears always does. */
    @JsonProperty("arrives")
    public boolean reachesGoal() {
        Verdict verdict = reached.verdict();
        return !(goal instanceof Goal.ReachVerdict reach)
                || (verdict != Verdict.NOT_ASSESSED && !verdict.worseThan(reach.verdict()));
    }

    @JsonProperty
    public BigDecimal effort() {
        return plan.effort();
    }

    @JsonProperty
    public String effortFrom() {
        return plan.effortKnown() ? "catalog" : "count";
    }

    @JsonProperty
    public boolean proven() {
        return plan.proven();
    }

    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable BigDecimal bound() {
        return proven() ? null : plan.bound();
    }

    @JsonProperty
    public List<PathStep> steps() {
        return plan.steps();
    }

    @JsonProperty
    public List<PathChoice> choices() {
        return plan.choices();
    }

    @JsonProperty
    public List<String> unprovided() {
        return plan.unprovided();
    }

    /** The gaps that are open now and closed after it, by id. */
    @JsonProperty
    public List<String> clears() {
        return cleared().map(AssessedGap::id).toList();
    }

    /** The gaps that stay open, by id. */
    @JsonProperty
    public List<String> leaves() {
        return remaining().stream().map(AssessedGap::id).toList();
    }

    List<AssessedGap> remaining() {
        return open(reached);
    }

    /** How many gaps of a severity are open now. */
    long openBefore(Severity severity) {
        return openBefore.stream()
                .filter(gap -> gap.fact().severity() == severity)
                .count();
    }

    /** How many gaps of a severity it clears. */
    public long cleared(Severity severity) {
        return cleared().filter(gap -> gap.fact().severity() == severity).count();
    }

    private Stream<AssessedGap> cleared() {
        Set<String> open = remaining().stream().map(AssessedGap::id).collect(Collectors.toSet());
        return openBefore.stream().filter(gap -> !open.contains(gap.id()));
    }

    private static List<AssessedGap> open(Assessment assessment) {
        return assessment.gaps().stream().filter(gap -> !gap.waived()).toList();
    }
}
