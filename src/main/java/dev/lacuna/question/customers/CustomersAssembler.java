package dev.lacuna.question.customers;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.commitment.CommitmentForecast;
import dev.lacuna.catalog.Customer;
import dev.lacuna.rule.CommitmentFacts.CommitmentDelayed;
import dev.lacuna.rule.CommitmentFacts.CommitmentFact;
import dev.lacuna.rule.CommitmentFacts.CommitmentState;
import dev.lacuna.rule.CommitmentFacts.CommitmentVerdict;
import dev.lacuna.rule.Conclusions;
import dev.lacuna.rule.CustomerFacts.CustomerDetail;
import dev.lacuna.rule.CustomerFacts.Exposure;
import dev.lacuna.rule.CustomerFacts.FeatureUse;
import dev.lacuna.rule.CustomerFacts.ModelDependentExposure;
import dev.lacuna.rule.CustomerFacts.OpenGap;
import dev.lacuna.rule.CustomerFacts.UnrecordedDetail;
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
import org.jspecify.annotations.Nullable;

/** Writes down what the rules concluded about customers. */
final class CustomersAssembler {
    private static final Comparator<AssessedGap> WORST_FIRST =
            Comparator.comparing((AssessedGap gap) -> gap.fact().severity()).thenComparing(AssessedGap::id);

    private final Assessment today;
    private final List<Customer> asked;
    private final CommitmentForecast prospects;
    private final Conclusions conclusions;
    private final Map<String, AssessedGap> gaps = new HashMap<>();
    private final Map<String, Map<String, List<Exposure>>> exposures = new HashMap<>();
    private final Set<ModelDependentExposure> differing;
    private final Map<List<Object>, CommitmentVerdict> verdicts = new HashMap<>();
    private final Map<List<Object>, CommitmentDelayed> postponed = new HashMap<>();
    private final Map<String, TreeSet<CustomerDetail>> unrecorded = new HashMap<>();

    CustomersAssembler(Assessment today, List<Customer> asked, CommitmentForecast prospects, Conclusions conclusions) {
        this.today = today;
        this.asked = asked;
        this.prospects = prospects;
        this.conclusions = conclusions;
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
            postponed.put(List.of(each.customer(), each.entry()), each);
        }
        for (UnrecordedDetail each : conclusions.conclusions(UnrecordedDetail.class)) {
            unrecorded
                    .computeIfAbsent(each.customer(), customer -> new TreeSet<>())
                    .add(each.respect());
        }
    }

    Customers customers() {
        AffectedCustomers touched = AffectedCustomers.of(conclusions, today.backlog());
        return new Customers(today, asked.stream().map(this::view).toList(), ranking(touched), open(), touched);
    }

    private AssessedCustomer view(Customer customer) {
        List<String> models = CustomerFactBuilder.modelsOf(today);
        List<CustomerCommitment> commitments = new ArrayList<>();
        List<CustomerCommitment> proposals = new ArrayList<>();
        for (CommitmentFact promised : prospects.promises()) {
            if (promised.customer().equals(customer.id())) {
                (promised.proposed() ? proposals : commitments).add(view(promised));
            }
        }
        return new AssessedCustomer(
                customer,
                CustomerFactBuilder.lookedAtUnder(customer, models),
                !customer.knowsModel() || models.contains(customer.model()),
                exposures.getOrDefault(customer.id(), Map.of()).values().stream()
                        .map(this::exposed)
                        .sorted(Comparator.comparing(CustomerExposure::gap, WORST_FIRST))
                        .toList(),
                commitments,
                proposals,
                unrecorded.getOrDefault(customer.id(), new TreeSet<>()));
    }

    /** @param same the exposures of one customer to one gap, under each model under which there is one */
    private CustomerExposure exposed(List<Exposure> same) {
        Exposure first = same.get(0);
        SortedSet<String> models = new TreeSet<>();
        SortedMap<String, SortedMap<String, String>> through = new TreeMap<>();
        for (Exposure exposure : same) {
            models.add(exposure.model());
            for (Justification step : conclusions.justifications().of(exposure)) {
                for (Object premise : step.premises()) {
                    if (premise instanceof FeatureUse use) {
                        through.computeIfAbsent(use.feature(), feature -> new TreeMap<>())
                                .put(step.rule(), step.sentence());
                    }
                }
            }
        }
        boolean differs = differing.contains(new ModelDependentExposure(first.customer(), first.gap()));
        return new CustomerExposure(gap(first.gap()), models, differs, through);
    }

    private CustomerCommitment view(CommitmentFact promised) {
        List<Object> key = List.of(promised.customer(), promised.entry());
        CommitmentVerdict verdict = verdicts.get(key);
        CommitmentDelayed later = postponed.get(key);
        SortedMap<String, String> rules = new TreeMap<>();
        if (verdict != null) {
            conclusions.justifications().of(verdict).forEach(step -> rules.put(step.rule(), step.sentence()));
        }
        if (later != null) {
            conclusions.justifications().of(later).forEach(step -> rules.put(step.rule(), step.sentence()));
        }
        String by = promised.by();
        return new CustomerCommitment(
                promised,
                state(verdict),
                prospects.causes(promised, ResultFacts.TODAY),
                by == null ? List.of() : prospects.causes(promised, by),
                later == null ? null : later.release(),
                rules);
    }

    private static @Nullable CommitmentState state(@Nullable CommitmentVerdict verdict) {
        return verdict == null ? null : verdict.state();
    }

    private AssessedGap gap(String id) {
        return Objects.requireNonNull(gaps.get(id));
    }

    private List<AssessedGap> ranking(AffectedCustomers touched) {
        Map<String, BigDecimal> weights = new HashMap<>();
        asked.forEach(
                customer -> weights.put(customer.id(), Objects.requireNonNullElse(customer.weight(), BigDecimal.ZERO)));
        return touched.gaps().keySet().stream()
                .map(this::gap)
                .sorted(Comparator.comparing((AssessedGap gap) -> sum(weights, touched.byGap(gap.id())))
                        .thenComparing(gap -> touched.byGap(gap.id()).size())
                        .reversed()
                        .thenComparing(WORST_FIRST))
                .toList();
    }

    private static BigDecimal sum(Map<String, BigDecimal> weights, Collection<String> customers) {
        return customers.stream()
                .map(customer -> weights.getOrDefault(customer, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private SortedMap<String, List<AssessedGap>> open() {
        SortedMap<String, List<AssessedGap>> open = new TreeMap<>();
        CustomerFactBuilder.modelsOf(today).forEach(model -> open.put(model, new ArrayList<>()));
        for (OpenGap each : conclusions.conclusions(OpenGap.class)) {
            open.computeIfAbsent(each.model(), model -> new ArrayList<>()).add(gap(each.gap()));
        }
        open.values().forEach(found -> found.sort(WORST_FIRST));
        return open;
    }
}
