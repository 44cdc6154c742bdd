package dev.lacuna.assessment;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Target;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.rule.CatalogFacts.KnownGapFact;
import dev.lacuna.rule.Conclusion;
import dev.lacuna.rule.Justifications;
import dev.lacuna.rule.Verdict;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a scenario, with its proof; it stays what it is, whatever the inquiry that made it is asked next. Lists and
 * keys are sorted by id.
 */
public final class Assessment {
    private final Catalog catalog;
    private final Scenario scenario;
    private final Provenance provenance;
    private final Verdicts verdicts;
    private final SortedMap<String, Verdicts> models;
    private final List<AssessedGap> gaps;
    private final List<AssessedObservation> observations;
    private final Justifications justifications;
    private final RootCauseFinder causes;
    private final Backlog backlog;
    private final List<KnownGapFact> baseline;
    private final Supplier<List<AssessedCommitment>> judgingCommitments;
    private @Nullable List<AssessedCommitment> commitments;

    Assessment(
            Catalog catalog,
            Scenario scenario,
            Provenance provenance,
            Verdicts verdicts,
            Map<String, Verdicts> models,
            List<AssessedGap> gaps,
            List<AssessedObservation> observations,
            Justifications justifications,
            Backlog backlog,
            List<KnownGapFact> baseline,
            Supplier<List<AssessedCommitment>> commitments) {
        this.catalog = catalog;
        this.scenario = scenario;
        this.provenance = provenance;
        this.verdicts = verdicts;
        this.models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
        this.gaps = List.copyOf(gaps);
        this.observations = List.copyOf(observations);
        this.justifications = justifications;
        this.causes = new RootCauseFinder(catalog, scenario);
        this.backlog = backlog;
        this.baseline = List.copyOf(baseline);
        this.judgingCommitments = commitments;
    }

    public Catalog catalog() {
        return catalog;
    }

    public Scenario scenario() {
        return scenario;
    }

    public Target target() {
        Target target = catalog.targets().get(scenario.target());
        if (target == null) {
            throw new IllegalStateException("The target (" + scenario.target() + ") went away.");
        }
        return target;
    }

    public Provenance provenance() {
        return provenance;
    }

    /** The verdicts on what was asked. */
    public Verdicts verdicts() {
        return verdicts;
    }

    /** The worst verdict among the assessed areas that were asked about. */
    public Verdict verdict() {
        return verdicts.overall();
    }

    /** The verdict of each area that was asked about, by id. */
    public SortedMap<String, Verdict> areas() {
        return verdicts.areas();
    }

    /** The verdicts under each tenancy model of the target, whatever model the scenario names. */
    public SortedMap<String, Verdicts> models() {
        return models;
    }

    /** All gaps of the areas asked about, by id; the waived ones too. */
    public List<AssessedGap> gaps() {
        return gaps;
    }

    /** Of the areas asked about, by id. */
    public List<AssessedObservation> observations() {
        return observations;
    }

    /** What the open gaps ask for, by id. */
    public List<BacklogItem> backlog() {
        return backlog.items(gaps, this::rootCauses);
    }

    /** All root causes of a gap, by id. */
    public List<RootCause> rootCauses(AssessedGap gap) {
        return causes.of(gap.fact());
    }

    /** All root causes of demanding a scope of a feature in a facet, by id. */
    public List<RootCause> rootCauses(String feature, String facet, Scope demanded) {
        return causes.of(feature, facet, demanded);
    }

    /** The whole proof of a conclusion, down to the facts that were stated. */
    public Derivation derivation(AssessedConclusion conclusion) {
        return derivation(conclusion.fact());
    }

    /** The whole proof of what rules concluded on the way to a conclusion; without steps if they did not. */
    public Derivation derivation(Conclusion concluded) {
        return Derivation.of(concluded, justifications);
    }

    /** What the catalog says that a conclusion rests on, sorted; each once. */
    public List<Statement> statementsUnder(AssessedConclusion conclusion) {
        Citations citations = new Citations(catalog, scenario);
        return derivation(conclusion).leaves().stream()
                .map(citations::of)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(Statement::toString))
                .toList();
    }

    /** How each commitment stands, by customer and entry; without regard to the areas asked about. */
    public synchronized List<AssessedCommitment> promises() {
        List<AssessedCommitment> judged = commitments;
        if (judged == null) {
            judged = judgingCommitments.get();
            commitments = judged;
        }
        return judged;
    }

    /** The gaps that were known, of which only worse ones count. */
    public List<KnownGapFact> baseline() {
        return baseline;
    }

    /** How many gaps the verdicts do not count because they were known from a baseline. */
    public long baselined() {
        return gaps.stream().filter(gap -> gap.baselined() && !gap.waived()).count();
    }

    /** How many gaps the verdicts do not count because they are waived. */
    public long waived() {
        return gaps.stream().filter(AssessedGap::waived).count();
    }
}
