package dev.lacuna.question.explain;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.Query;
import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.rule.Verdict;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Why is it so?
 *
 * @param subject the id of a gap, whether there is one or not, or of a requirement, a feature, an area or a target;
 *     {@code feature:}, {@code area:} or {@code target:} before it says which, where the id has several meanings
 * @param question the assessment to explain
 */
public record ExplainQuery(String subject, AssessQuery question) implements Query<Explanation> {

    /** The scenario that is asked for and what is to be explained, checked against the catalog. */
    public void check(Catalog catalog, LocalDate today) {
        Scenario scenario = scenario(catalog, today);
        Subject.of(Subject.today(subject, catalog, scenario), catalog, scenario);
    }

    /** Where a target is asked about and none is named besides, that one. */
    private Scenario scenario(Catalog catalog, LocalDate today) {
        String target = subject.startsWith("target:") ? subject.substring("target:".length()) : subject;
        boolean itself = question.target() == null && catalog.targets().containsKey(target);
        AssessQuery asked = itself
                ? new AssessQuery(target, question.model(), question.release(), question.asOf(), question.areas())
                : question;
        return asked.scenario(catalog, today);
    }

    @Override
    public Explanation ask(Lacuna.Inquiry inquiry, LocalDate today) {
        Scenario asked = scenario(inquiry.catalog(), today);
        String called = Subject.today(subject, inquiry.catalog(), asked);
        Explanation explained = explained(Subject.of(called, inquiry.catalog(), asked), inquiry, asked);
        return called.equals(subject) ? explained : new FormerIdExplained(subject, explained);
    }

    private static Explanation explained(Subject about, Lacuna.Inquiry inquiry, Scenario asked) {
        Scenario scenario = about.kind() == Subject.SubjectKind.TARGET
                ? new Scenario(about.id(), asked.model(), asked.release(), asked.day(), asked.areas(), asked.changes())
                : asked.withAreas(new TreeSet<>());
        return switch (about.kind()) {
            case GAP -> gap(inquiry, scenario, GapId.of(about.id()));
            case FEATURE ->
                FeatureExplainer.of(inquiry.assess(scenario), inquiry.catalog().feature(about.id()));
            case AREA -> area(inquiry, scenario, about.id());
            case TARGET -> target(inquiry, scenario);
        };
    }

    private static Explanation gap(Lacuna.Inquiry inquiry, Scenario scenario, GapId id) {
        boolean otherwise = scenario.model() != null
                && found(inquiry.assess(scenario.withModel(null)), id).isPresent();
        Assessment assessment = inquiry.assess(scenario);
        Optional<AssessedGap> gap = found(assessment, id);
        return gap.isPresent()
                ? GapExplainer.of(assessment, gap.get(), requirement(assessment, id.requirement()))
                : new NoGapExplainer(assessment, id).explained(otherwise);
    }

    private static Optional<AssessedGap> found(Assessment assessment, GapId id) {
        return assessment.gaps().stream()
                .filter(gap -> gap.id().equals(id.text()))
                .findFirst();
    }

    private static Requirement requirement(Assessment assessment, String id) {
        return assessment.target().requirements().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A gap of no requirement (" + id + ")."));
    }

    private static Explanation area(Lacuna.Inquiry inquiry, Scenario scenario, String area) {
        ImprovementFinder bettering = new ImprovementFinder(
                inquiry,
                assessment -> verdict(assessment.areas().get(area)),
                gap -> gap.fact().area().equals(area));
        Assessment assessment = inquiry.assess(scenario);
        SortedMap<String, Verdict> models = new TreeMap<>();
        assessment
                .models()
                .forEach((model, verdicts) ->
                        models.put(model, verdict(verdicts.areas().get(area))));
        return new AreaExplained(assessment, area, ground(bettering, assessment, models));
    }

    private static Explanation target(Lacuna.Inquiry inquiry, Scenario scenario) {
        ImprovementFinder bettering = new ImprovementFinder(inquiry, Assessment::verdict, gap -> true);
        Assessment assessment = inquiry.assess(scenario);
        SortedMap<String, Verdict> models = new TreeMap<>();
        assessment.models().forEach((model, verdicts) -> models.put(model, verdicts.overall()));
        return new TargetExplained(assessment, ground(bettering, assessment, models));
    }

    private static VerdictExplanation ground(
            ImprovementFinder bettering, Assessment assessment, SortedMap<String, Verdict> models) {
        return new VerdictExplanation(
                bettering.verdictOf().apply(assessment),
                models,
                bettering.deciding(assessment),
                assessment.gaps().stream()
                        .filter(bettering.inView())
                        .filter(AssessedGap::waived)
                        .toList(),
                bettering.next(assessment));
    }

    private static Verdict verdict(@Nullable Verdict found) {
        return Objects.requireNonNullElse(found, Verdict.NOT_ASSESSED);
    }
}
