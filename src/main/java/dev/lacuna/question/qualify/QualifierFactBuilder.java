package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Frd;
import dev.lacuna.catalog.Frd.FrdAnswer;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Qualifier;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Target;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.rule.Fact;
import dev.lacuna.rule.QualifierFacts.AnswerFact;
import dev.lacuna.rule.QualifierFacts.CatalogScope;
import dev.lacuna.rule.QualifierFacts.DeclaredScope;
import dev.lacuna.rule.QualifierFacts.FrdFeature;
import dev.lacuna.rule.QualifierFacts.QualifierArea;
import dev.lacuna.rule.QualifierFacts.QualifierFact;
import dev.lacuna.rule.QualifierFacts.TargetRequirement;
import dev.lacuna.rule.QualifierFacts.TargetRequirementFeature;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The facts by which documents are held against a catalog. */
public final class QualifierFactBuilder {
    /** What a qualifier is about whose answer is held against requirements. */
    static final String TENANCY = "multi-tenancy";

    private final Catalog catalog;
    private final Set<Fact> all = new LinkedHashSet<>();

    private QualifierFactBuilder(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @param documents with different ids
     * @param targets whose requirements count
     */
    public static Set<Fact> of(Catalog catalog, List<Frd> documents, Collection<Target> targets) {
        QualifierFactBuilder facts = new QualifierFactBuilder(catalog);
        catalog.qualifiers().forEach(facts::add);
        for (Target target : targets) {
            target.requirements().stream()
                    .filter(requirement -> requirement.capability() == null)
                    .forEach(requirement -> facts.add(target, requirement));
        }
        documents.forEach(facts::add);
        return facts.all;
    }

    private void add(Qualifier qualifier) {
        all.add(new QualifierFact(
                qualifier.id(),
                qualifier.level(),
                TENANCY.equals(qualifier.about()),
                qualifier.areas().isEmpty(),
                qualifier.explainYes(),
                qualifier.explainNo(),
                qualifier.notApplicableAllowed()));
        qualifier.areas().forEach(area -> all.add(new QualifierArea(qualifier.id(), area)));
    }

    private void add(Target target, Requirement requirement) {
        all.add(new TargetRequirement(
                target.target(),
                requirement.id(),
                requirement.facet(),
                requirement.scope(),
                requirement.level(),
                requirement.area()));
        requirement
                .feature()
                .forEach(feature -> all.add(new TargetRequirementFeature(target.target(), requirement.id(), feature)));
    }

    private void add(Frd frd) {
        Feature feature = catalog.features().get(frd.head().feature());
        all.add(new FrdFeature(frd.id(), frd.head().feature(), areaOf(catalog, frd), feature == null));
        for (Qualifier qualifier : catalog.qualifiers()) {
            for (FrdAnswer given : frd.answers()) {
                if (given.answer() != null && given.qualifier().equals(qualifier.id())) {
                    List<String> explanations = frd.answers().stream()
                            .filter(other -> other.qualifier().equals(given.qualifier()))
                            .filter(other -> other.answer() == given.answer())
                            .flatMap(other -> Stream.ofNullable(other.explanation()))
                            .toList();
                    all.add(new AnswerFact(
                            frd.id(),
                            qualifier.id(),
                            given.answer(),
                            !explanations.isEmpty(),
                            !explanations.isEmpty()
                                    && explanations.stream().allMatch(catalog.frdForm()::isPlaceholder)));
                }
            }
        }
        ScenarioScopes scopes = ScenarioScopes.under(
                catalog, Scenario.of("", LocalDate.EPOCH).withRelease(frd.head().release()));
        for (Facet facet : catalog.platform().facets()) {
            Scope declared = frd.head().declaredScope(facet.id());
            if (declared != null) {
                all.add(new DeclaredScope(frd.id(), facet.id(), declared));
            }
            if (feature != null) {
                all.add(new CatalogScope(
                        frd.id(), facet.id(), scopes.of(feature, facet.id()).scope()));
            }
        }
    }

    /** The area of the feature that a document is about. */
    static String areaOf(Catalog catalog, Frd frd) {
        Feature feature = catalog.features().get(frd.head().feature());
        String area = feature == null ? frd.head().area() : feature.area();
        return Objects.requireNonNull(area, "A document on a new feature names its area.");
    }
}
