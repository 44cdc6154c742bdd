package dev.lacuna.assessment.commitment;

import dev.lacuna.assessment.AssessedCommitment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.rule.CommitmentFacts.CommitmentFact;
import dev.lacuna.rule.CommitmentFacts.CommitmentVerdict;
import dev.lacuna.rule.Conclusions;
import dev.lacuna.rule.Fact;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads how commitments stand off what the rules concluded. */
public final class Commitments {
    private Commitments() {}

    /** All commitments of a catalog, by customer and entry. */
    private static List<CommitmentFact> of(Catalog catalog) {
        return catalog.customers().stream()
                .flatMap(customer -> CommitmentFact.to(customer).stream())
                .toList();
    }

    /**
     * How all commitments of a catalog stand, by customer and entry.
     *
     * @param rules the second stage: from facts to what follows
     */
    public static List<AssessedCommitment> judged(
            Catalog catalog, Scenario scenario, Function<Set<Fact>, Conclusions> rules) {
        List<CommitmentFact> all = of(catalog);
        if (all.isEmpty()) {
            return List.of();
        }
        CommitmentForecast forecast = CommitmentForecast.of(catalog, scenario, all, false);
        return states(forecast, rules.apply(forecast.facts()));
    }

    /** How they stand, by customer and entry; those that no rule judges are left out. */
    private static List<AssessedCommitment> states(CommitmentForecast prospects, Conclusions conclusions) {
        Map<List<Object>, CommitmentFact> promised = new HashMap<>();
        prospects.promises().forEach(each -> promised.put(List.of(each.customer(), each.entry()), each));
        return conclusions.conclusions(CommitmentVerdict.class).stream()
                .map(verdict -> {
                    CommitmentFact about =
                            Objects.requireNonNull(promised.get(List.of(verdict.customer(), verdict.entry())));
                    String by = about.by();
                    List<RootCause> causes = by == null ? List.of() : prospects.causes(about, by);
                    return new AssessedCommitment(
                            verdict.customer(),
                            verdict.entry(),
                            verdict.state(),
                            causes.stream().map(RootCause::feature).collect(Collectors.toCollection(TreeSet::new)));
                })
                .sorted(Comparator.comparing(AssessedCommitment::customer).thenComparing(AssessedCommitment::entry))
                .toList();
    }
}
