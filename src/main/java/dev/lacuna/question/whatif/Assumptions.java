package dev.lacuna.question.whatif;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.ReleasePlan;
import dev.lacuna.catalog.ReleasePlan.PlanItem;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.question.QueryException;
import dev.lacuna.read.yaml.SpellingSuggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is assumed, as it was written.
 *
 * @param scopes each {@code FEATURE=SCOPE}, {@code FEATURE.FACET=SCOPE} or {@code FEATURE:FACET=SCOPE}
 * @param delivered ids of plan items
 * @param dropped ids of plan items
 */
public record Assumptions(List<String> scopes, List<String> delivered, List<String> dropped) {
    private static final String EVERY_FACET = "*";

    public Assumptions {
        scopes = List.copyOf(scopes);
        delivered = List.copyOf(delivered);
        dropped = List.copyOf(dropped);
    }

    public boolean isEmpty() {
        return scopes.isEmpty() && delivered.isEmpty() && dropped.isEmpty();
    }

    /** In a few words, as they were written. */
    String text() {
        List<String> parts = new ArrayList<>(scopes);
        delivered.forEach(item -> parts.add(item + " delivered"));
        dropped.forEach(item -> parts.add(item + " dropped"));
        return String.join(", ", parts);
    }

    /**
     * The scenario with these assumptions.
     *
     * @throws QueryException if they name something that the catalog does not have, can be read in two ways, or drop what
     *     was not going to be delivered
     */
    Scenario applyTo(Catalog catalog, Scenario asked) {
        List<Assumption> changes = new ArrayList<>();
        scopes.forEach(scope -> changes.add(scope(scope, catalog)));
        List<String> items = catalog.plans().stream()
                .flatMap(plan -> plan.items().stream())
                .map(PlanItem::id)
                .toList();
        for (String item : delivered) {
            known("plan item", item, items);
            changes.add(new Assumption.Deliver(item));
        }
        Set<String> delivering = ScenarioScopes.delivered(catalog, asked.withChanges(changes)).stream()
                .map(PlanItem::id)
                .collect(Collectors.toSet());
        for (String item : dropped) {
            known("plan item", item, items);
            if (!delivering.contains(item)) {
                throw new QueryException(
                        "The plan item (" + item + ") is not delivered in this question, so that dropping it changes "
                                + "nothing.",
                        "Maybe ask about its release: " + releaseOf(item, catalog) + ".");
            }
            changes.add(new Assumption.Drop(item));
        }
        return asked.withChanges(changes);
    }

    private static String releaseOf(String item, Catalog catalog) {
        return catalog.plans().stream()
                .filter(plan -> plan.items().stream().anyMatch(each -> each.id().equals(item)))
                .map(ReleasePlan::release)
                .findFirst()
                .orElse("");
    }

    private static Assumption scope(String written, Catalog catalog) {
        int equals = written.lastIndexOf('=');
        if (equals < 0) {
            throw new QueryException(
                    "The assumption (" + written + ") names no scope.",
                    "Maybe write " + written + "=tenant, or another of " + SpellingSuggestion.listed(scopeWords())
                            + ".");
        }
        String word = written.substring(equals + 1);
        Scope scope = Arrays.stream(Scope.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new QueryException(
                        "The assumption (" + written + ") names no scope (" + word + ").",
                        SpellingSuggestion.advice(word, scopeWords())));
        return subject(written.substring(0, equals), scope, catalog);
    }

    private static Assumption subject(String subject, Scope scope, Catalog catalog) {
        Collection<String> features = catalog.features().keySet();
        List<String> facets =
                catalog.platform().facets().stream().map(Facet::id).toList();
        int colon = subject.indexOf(':');
        if (colon >= 0) {
            String feature = subject.substring(0, colon);
            String facet = subject.substring(colon + 1);
            known("feature", feature, features);
            if (!facet.equals(EVERY_FACET)) {
                known("facet", facet, facets);
            }
            return new Assumption.SetScope(feature, facet.equals(EVERY_FACET) ? null : facet, scope);
        }
        List<Assumption.SetScope> readings = new ArrayList<>();
        if (features.contains(subject)) {
            readings.add(new Assumption.SetScope(subject, null, scope));
        }
        for (String facet : facets) {
            String feature =
                    subject.endsWith("." + facet) ? subject.substring(0, subject.length() - facet.length() - 1) : "";
            if (features.contains(feature)) {
                readings.add(new Assumption.SetScope(feature, facet, scope));
            }
        }
        if (readings.size() > 1) {
            throw new QueryException(
                    "The assumption about (" + subject + ") can be read in " + readings.size() + " ways.",
                    "Maybe write one of "
                            + String.join(
                                    ", ",
                                    readings.stream().map(Assumptions::exact).toList()) + ".");
        }
        if (readings.isEmpty()) {
            throw unknown(subject, features, facets);
        }
        return readings.get(0);
    }

    /** The facet may be misspelled, or the feature, or both. */
    private static QueryException unknown(String subject, Collection<String> features, List<String> facets) {
        int dot = subject.lastIndexOf('.');
        if (dot > 0 && features.contains(subject.substring(0, dot))) {
            String facet = subject.substring(dot + 1);
            return new QueryException(
                    "The feature (" + subject.substring(0, dot) + ") has no facet (" + facet + ").",
                    SpellingSuggestion.advice(facet, facets));
        }
        String feature = dot > 0 && facets.contains(subject.substring(dot + 1)) ? subject.substring(0, dot) : subject;
        return new QueryException(
                "There is no feature (" + feature + ") in the catalog.", SpellingSuggestion.advice(feature, features));
    }

    private static String exact(Assumption.SetScope reading) {
        String facet = reading.facet();
        return "\"" + reading.feature() + ":" + (facet == null ? EVERY_FACET : facet) + "="
                + reading.scope().word() + "\"";
    }

    private static List<String> scopeWords() {
        return Arrays.stream(Scope.values()).map(Scope::word).toList();
    }

    private static void known(String kind, String id, Collection<String> ids) {
        if (!ids.contains(id)) {
            throw new QueryException(
                    "There is no " + kind + " (" + id + ") in the catalog.",
                    ids.isEmpty() ? "Maybe add it." : SpellingSuggestion.advice(id, ids));
        }
    }
}
