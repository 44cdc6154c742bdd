package dev.lacuna.cases;

import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Feature.Dependency;
import dev.lacuna.catalog.Finding;
import dev.lacuna.catalog.FrontMatter.QualifierAnswer;
import dev.lacuna.catalog.IdPattern;
import dev.lacuna.catalog.KeyFormat.Default;
import dev.lacuna.catalog.KeyFormat.Demandable;
import dev.lacuna.catalog.KeyFormat.Matches;
import dev.lacuna.catalog.KeyFormat.OneOrMany;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.ReleasePlan.PlanItem;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Topology;
import dev.lacuna.rule.CatalogFacts.KnownGapFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is written: a small catalog, a question, and the lines that one rule concludes from them. Written like a
 * catalog, but what does not matter to rules is left out.
 *
 * @param fires the rule that concludes something
 * @param silent the rule that concludes nothing, in the place of {@code fires}
 * @param because why it fires, or why nothing follows
 * @param facets those of {@link CaseCatalog#FACETS} that the platform has
 * @param areas those of the platform, besides those that features and requirements name
 * @param models those of the platform
 * @param known what a baseline knows
 * @param items what release 2 is planned to hold; the catalog describes release 1
 * @param later what release 3 is planned to hold
 * @param capacity per owner, in release 2
 * @param findings what people reported
 * @param ask the areas asked about
 * @param qualifiers what documents have to answer
 * @param frds documents
 * @param expect one line for each conclusion, as {@link ConclusionLine} writes them, in any order
 */
record RuleCase(
        @Nullable String fires,
        @Nullable String silent,
        String because,
        List<String> facets,
        List<String> areas,
        List<String> models,
        List<CaseFeature> features,
        List<CaseRequirement> requirements,
        List<CaseWaiver> waivers,
        List<KnownGapFact> known,
        List<Topology> topologies,
        List<PlanItem> items,
        List<PlanItem> later,
        Map<String, BigDecimal> capacity,
        List<Customer> customers,
        List<Finding> findings,
        @Default("2026-06-30") LocalDate day,
        @Nullable String model,
        @Nullable String release,
        List<String> ask,
        List<CaseQualifier> qualifiers,
        List<CaseFrd> frds,
        List<String> expect) {

    /** The rule that the case is about. */
    String rule() {
        return fires != null ? fires : String.valueOf(silent);
    }

    /** A feature without its name. */
    record CaseFeature(
            @Matches(IdPattern.ID) String id,
            @Default("auth") String area,
            @Nullable Scope scope,
            Map<String, Scope> facets,
            List<Dependency> dependsOn,
            List<String> provides,
            @Nullable String owner,
            List<Evidence> evidence) {}

    /** A requirement without its title. */
    record CaseRequirement(
            @Matches(IdPattern.REQUIREMENT) String id,
            @OneOrMany List<String> feature,
            @Nullable String area,
            @Nullable String capability,
            @Default("configuration") String facet,
            @Demandable @Default("tenant") Scope scope,
            @Default("mandatory") Level level,
            List<String> models) {}

    /** A qualifier without its question. */
    record CaseQualifier(
            @Default("Q-MT") String id,
            @Default("mandatory") Level level,
            List<String> areas,
            @Nullable String about,
            @Default("true") boolean explainYes,
            @Default("true") boolean explainNo,
            @Default("false") boolean notApplicableAllowed) {}

    /**
     * A document without its title.
     *
     * @param area that of a new feature
     * @param qualifiers the answers in its front matter
     * @param text the answers in its text
     */
    record CaseFrd(
            @Default("doc") String id,
            @Matches(IdPattern.ID) String feature,
            @Nullable String area,
            @Nullable String release,
            @Nullable Scope scope,
            Map<String, Scope> facets,
            Map<String, QualifierAnswer> qualifiers,
            Map<String, QualifierAnswer> text) {}

    /** A waiver without the people behind it. */
    record CaseWaiver(String requirement, @Nullable String feature, LocalDate until) {}
}
