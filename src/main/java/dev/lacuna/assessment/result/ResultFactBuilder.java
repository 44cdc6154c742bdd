package dev.lacuna.assessment.result;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.rule.Fact;
import dev.lacuna.rule.Gap;
import dev.lacuna.rule.ResultFacts;
import dev.lacuna.rule.ResultFacts.FoundCause;
import dev.lacuna.rule.ResultFacts.FoundGap;
import dev.lacuna.rule.ResultFacts.ProviderCause;
import dev.lacuna.rule.ResultFacts.SufficientProvider;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes down what an assessment came to, before the inquiry that made it answers the next scenario. */
public final class ResultFactBuilder {
    private ResultFactBuilder() {}

    /** All gaps of the areas asked about with their root causes, at {@link ResultFacts#TODAY} or the release of its scenario. */
    public static Set<Fact> of(Assessment assessment) {
        String at = at(assessment);
        Set<Fact> facts = new LinkedHashSet<>();
        for (AssessedGap gap : assessment.gaps()) {
            facts.add(found(at, gap));
            Scope required = gap.fact().required();
            if (gap.fact().through() == null) {
                facts.add(new FoundCause(
                        at, gap.id(), gap.fact().requirement(), gap.fact().facet(), Scope.NONE, required));
            }
            for (RootCause cause : assessment.rootCauses(gap)) {
                facts.add(new FoundCause(at, gap.id(), cause.feature(), cause.facet(), cause.scope(), required));
            }
        }
        return facts;
    }

    /** How all providers of capabilities stand with requirements: each is met by a provider, or has causes why not. */
    public static Set<Fact> ofProviders(Assessment assessment, Collection<Requirement> requirements) {
        String at = at(assessment);
        ScenarioScopes scopes = ScenarioScopes.under(assessment.catalog(), assessment.scenario());
        Set<Fact> facts = new LinkedHashSet<>();
        for (Requirement asked : requirements) {
            String capability = asked.capability();
            for (Feature provider : assessment.catalog().features().values()) {
                if (capability != null
                        && provider.provides().contains(capability)
                        && scopes.of(provider, asked.facet()).scope() != Scope.NOT_APPLICABLE) {
                    List<RootCause> causes = assessment.rootCauses(provider.id(), asked.facet(), asked.scope());
                    if (causes.isEmpty()) {
                        facts.add(new SufficientProvider(at, asked.id(), provider.id()));
                    }
                    for (RootCause cause : causes) {
                        facts.add(new ProviderCause(
                                at,
                                asked.id(),
                                provider.id(),
                                cause.feature(),
                                cause.facet(),
                                cause.scope(),
                                asked.scope()));
                    }
                }
            }
        }
        return facts;
    }

    private static String at(Assessment assessment) {
        String release = assessment.scenario().release();
        return release == null ? ResultFacts.TODAY : release;
    }

    private static FoundGap found(String at, AssessedGap found) {
        Gap gap = found.fact();
        return new FoundGap(
                at,
                gap.id(),
                gap.requirement(),
                gap.feature(),
                gap.through(),
                gap.area(),
                gap.facet(),
                gap.required(),
                gap.level(),
                gap.severity(),
                found.waived());
    }
}
