package dev.lacuna.question.customers;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.commitment.CommitmentForecast;
import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.question.customers.AssessedCustomer.CommitmentCause;
import dev.lacuna.question.customers.AssessedCustomer.CustomerCommitment;
import dev.lacuna.question.customers.AssessedCustomer.CustomerExposure;
import dev.lacuna.question.customers.Customers.RankedGap;
import dev.lacuna.rule.CommitmentFacts.CommitmentDelayed;
import dev.lacuna.rule.CommitmentFacts.CommitmentFact;
import dev.lacuna.rule.CommitmentFacts.CommitmentVerdict;
import dev.lacuna.rule.Conclusions;
import dev.lacuna.rule.CustomerFacts.CustomerDetail;
import dev.lacuna.rule.CustomerFacts.Exposure;
import dev.lacuna.rule.CustomerFacts.FeatureUse;
import dev.lacuna.rule.CustomerFacts.ModelDependentExposure;
import dev.lacuna.rule.CustomerFacts.OpenGap;
import dev.lacuna.rule.CustomerFacts.UnrecordedDetail;
import dev.lacuna.rule.Gap;
import dev.lacuna.rule.Justification;
import dev.lacuna.rule.ResultFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes down what the rules concluded about customers. */
final class CustomersAssembler {
    private static final Comparator<AssessedGap> WORST_FIRST =
            Comparator.comparing((AssessedGap gap) -> gap.fact().severity()).thenComparing(AssessedGap::id);

    private final Assessment today;
    private final List<Customer> asked;
    private final CommitmentForecast prospects;
    private final Conclusions conclusions;
    private final boolean weightsShown;
    private final Map<String, AssessedGap> gaps = new HashMap<>();
    private final Map<String, Map<String, List<Exposure>>> exposures = new HashMap<>();
    private final Set<ModelDependentExposure> differing;
    private final Map<List<Object>, CommitmentVerdict> verdicts = new HashMap<>();
    private final Map<List<Object>, CommitmentDelayed> delayed = new HashMap<>();
    private final Map<String, TreeSet<CustomerDetail>> unrecorded = new HashMap<>();

    CustomersAssembler(
            Assessment today,
            List<Customer> asked,
            CommitmentForecast prospects,
            Conclusions conclusions,
            boolean weightsShown) {
        this.today = today;
        this.asked = asked;
        this.prospects = prospects;
        this.conclusions = conclusions;
        this.weightsShown = weightsShown;
        today.gaps().forEach(gap -> gaps.put(gap.id(), gap));
        differing = new HashSet<>(conclusions.conclusions(ModelDependentExposure.class));
        for (Exposure each : conclusions.conclusions(Exposure.class)) {
            exposures
                    .computeIfAbsent(each.customer(), customer -> new TreeMap<>())
                    .computeIfAbsent(each.gap(), gap -> new ArrayList<>())
                    .add(each);
        }
        for (CommitmentVerdict each : conclusions.conclusions(CommitmentVerdict.class)) {
            verdicts.put(List.of(each.customer(), each.entry()), each);
        }
        for (CommitmentDelayed each : conclusions.conclusions(CommitmentDelayed.class)) {
            delayed.put(List.of(each.customer(), each.entry()), each);
        }
        for (UnrecordedDetail each : conclusions.conclusions(UnrecordedDetail.class)) {
            unrecorded
                    .computeIfAbsent(each.customer(), customer -> new TreeSet<>())
                    .add(each.respect());
        }
    }

    Customers customers() {
        AffectedCustomers affected = AffectedCustomers.of(conclusions, today.backlog());
        return new Customers(
                today, asked.stream().map(this::customer).toList(), ranking(affected), openGaps(), affected);
    }

    private AssessedCustomer customer(Customer customer) {
        List<String> models = CustomerFactBuilder.modelsOf(today);
        List<CustomerCommitment> commitments = new ArrayList<>();
        List<CustomerCommitment> proposed = new ArrayList<>();
        for (CommitmentFact fact : prospects.promises()) {
            if (fact.customer().equals(customer.id())) {
                (fact.proposed() ? proposed : commitments).add(commitment(customer, fact));
            }
        }
        return new AssessedCustomer(
                customer.id(),
                customer.called(),
                customer.model(),
                !customer.knowsModel() || models.contains(customer.model()),
                CustomerFactBuilder.modelsOf(customer, models),
                new TreeSet<>(customer.uses()),
                unrecorded.getOrDefault(customer.id(), new TreeSet<>()),
                exposures.getOrDefault(customer.id(), Map.of()).values().stream()
                        .map(this::exposure)
                        .sorted(Comparator.comparing(CustomerExposure::severity).thenComparing(CustomerExposure::gap))
                        .toList(),
                commitments,
                proposed,
                customer.evidence(),
                place(StatementKind.CUSTOMER, customer.id()),
                customer.note(),
                customer.weight(),
                weightsShown);
    }

    /** @param same the exposures of one customer to one gap, under each model under which there is one */
    private CustomerExposure exposure(List<Exposure> same) {
        Exposure first = same.get(0);
        SortedSet<String> models = new TreeSet<>();
        SortedMap<String, SortedSet<String>> through = new TreeMap<>();
        for (Exposure exposure : same) {
            models.add(exposure.model());
            for (Justification step : conclusions.justifications().of(exposure)) {
                for (Object premise : step.premises()) {
                    if (premise instanceof FeatureUse use) {
                        through.computeIfAbsent(use.feature(), feature -> new TreeSet<>())
                                .add(step.rule());
                    }
                }
            }
        }
        Gap gap = gap(first.gap()).fact();
        boolean differs = differing.contains(new ModelDependentExposure(first.customer(), first.gap()));
        return new CustomerExposure(gap.id(), gap.requirement(), gap.severity(), models, differs, through);
    }

    private CustomerCommitment commitment(Customer customer, CommitmentFact fact) {
        List<Object> key = List.of(fact.customer(), fact.entry());
        CommitmentVerdict verdict = verdicts.get(key);
        CommitmentDelayed later = delayed.get(key);
        SortedMap<String, String> sentences = new TreeMap<>();
        Stream.of(verdict, later)
                .filter(Objects::nonNull)
                .flatMap(conclusion -> conclusions.justifications().of(conclusion).stream())
                .forEach(step -> sentences.put(step.rule(), step.sentence()));
        String by = fact.by();
        int proposal = fact.entry() - customer.commitments().size();
        return new CustomerCommitment(
                fact.feature(),
                fact.facet(),
                fact.scope(),
                by,
                verdict == null ? null : verdict.state(),
                causes(fact, ResultFacts.TODAY),
                by == null ? List.of() : causes(fact, by),
                later == null ? null : later.release(),
                sentences,
                fact.proposed() ? customer.proposed().get(proposal).evidence() : null,
                fact.proposed() ? null : place(StatementKind.COMMITMENT, customer.id(), String.valueOf(fact.entry())));
    }

    private List<CommitmentCause> causes(CommitmentFact fact, String at) {
        return prospects.causes(fact, at).stream()
                .map(root -> new CommitmentCause(
                        root,
                        root.feature(),
                        root.scope(),
                        root.path(),
                        today.catalog().feature(root.feature()).owner(),
                        place(StatementKind.SCOPE, root.feature(), root.facet())))
                .toList();
    }

    private @Nullable Place place(StatementKind kind, String... key) {
        return today.catalog().place(Statement.of(kind, key));
    }

    private AssessedGap gap(String id) {
        return Objects.requireNonNull(gaps.get(id));
    }

    private List<RankedGap> ranking(AffectedCustomers affected) {
        Map<String, BigDecimal> weights = new HashMap<>();
        asked.forEach(
                customer -> weights.put(customer.id(), Objects.requireNonNullElse(customer.weight(), BigDecimal.ZERO)));
        return affected.gaps().entrySet().stream()
                .map(entry ->
                        new RankedGap(entry.getKey(), gap(entry.getKey()).fact().severity(), entry.getValue()))
                .sorted(Comparator.comparing((RankedGap gap) -> sum(weights, gap.customers()))
                        .thenComparing(gap -> gap.customers().size())
                        .reversed()
                        .thenComparing(RankedGap::severity)
                        .thenComparing(RankedGap::gap))
                .toList();
    }

    private static BigDecimal sum(Map<String, BigDecimal> weights, Collection<String> customers) {
        return customers.stream()
                .map(customer -> weights.getOrDefault(customer, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private SortedMap<String, List<AssessedGap>> openGaps() {
        SortedMap<String, List<AssessedGap>> open = new TreeMap<>();
        CustomerFactBuilder.modelsOf(today).forEach(model -> open.put(model, new ArrayList<>()));
        for (OpenGap each : conclusions.conclusions(OpenGap.class)) {
            open.computeIfAbsent(each.model(), model -> new ArrayList<>()).add(gap(each.gap()));
        }
        open.values().forEach(found -> found.sort(WORST_FIRST));
        return open;
    }
}
