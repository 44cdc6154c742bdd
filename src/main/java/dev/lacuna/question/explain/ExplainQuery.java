package dev.lacuna.question.explain;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.Query;
import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.question.explain.Subject.GapId;
import java.time.LocalDate;
import java.util.Optional;
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
        Subject.of(Subject.withCurrentIds(subject, catalog, scenario), catalog, scenario);
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
        String called = Subject.withCurrentIds(subject, inquiry.catalog(), asked);
        Subject about = Subject.of(called, inquiry.catalog(), asked);
        String askedAs = called.equals(subject) ? null : subject;
        Scenario scenario = about.kind() == Subject.SubjectKind.TARGET
                ? new Scenario(about.id(), asked.model(), asked.release(), asked.day(), asked.areas(), asked.changes())
                : asked.withAreas(new TreeSet<>());
        return switch (about.kind()) {
            case GAP -> gap(inquiry, scenario, askedAs, GapId.of(about.id()));
            case FEATURE -> new FeatureExplainer(inquiry.assess(scenario), about.id()).explain(askedAs);
            case AREA -> new VerdictExplainer(inquiry, askedAs, about.id()).explain(scenario);
            case TARGET -> new VerdictExplainer(inquiry, askedAs, null).explain(scenario);
        };
    }

    private static Explanation gap(Lacuna.Inquiry inquiry, Scenario scenario, @Nullable String askedAs, GapId id) {
        boolean otherwise = scenario.model() != null
                && found(inquiry.assess(scenario.withModel(null)), id).isPresent();
        Assessment assessment = inquiry.assess(scenario);
        Optional<AssessedGap> gap = found(assessment, id);
        return gap.isPresent()
                ? new GapExplainer(assessment, gap.get()).explain(askedAs)
                : new NoGapExplainer(assessment, askedAs, id).explain(otherwise);
    }

    private static Optional<AssessedGap> found(Assessment assessment, GapId id) {
        return assessment.gaps().stream()
                .filter(gap -> gap.id().equals(id.text()))
                .findFirst();
    }
}
