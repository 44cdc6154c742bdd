package dev.lacuna.question.customers;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.commitment.Postponed;
import dev.lacuna.assessment.commitment.PromiseVerdict;
import dev.lacuna.assessment.commitment.Promised;
import dev.lacuna.assessment.commitment.Prospects;
import dev.lacuna.assessment.result.Outcomes;
import dev.lacuna.catalog.Customer;
import dev.lacuna.rule.conclusion.Conclusions;
import dev.lacuna.rule.conclusion.Keeping;
import dev.lacuna.rule.conclusion.Step;
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
final class CustomersView {
    private static final Comparator<AssessedGap> WORST_FIRST =
            Comparator.comparing((AssessedGap gap) -> gap.fact().severity()).thenComparing(AssessedGap::id);

    private final Assessment today;
    private final List<Customer> asked;
    private final Prospects prospects;
    private final Conclusions conclusions;
    private final Map<String, AssessedGap> gaps = new HashMap<>();
    private final Map<String, Map<String, List<Exposure>>> exposures = new HashMap<>();
    private final Set<Differing> differing;
    private final Map<List<Object>, PromiseVerdict> verdicts = new HashMap<>();
    private final Map<List<Object>, Postponed> postponed = new HashMap<>();
    private final Map<String, TreeSet<Respect>> unrecorded = new HashMap<>();

    CustomersView(Assessment today, List<Customer> asked, Prospects prospects, Conclusions conclusions) {
        this.today = today;
        this.asked = asked;
        this.prospects = prospects;
        this.conclusions = conclusions;
        today.gaps().forEach(gap -> gaps.put(gap.id(), gap));
        differing = new HashSet<>(conclusions.conclusions(Differing.class));
        for (Exposure each : conclusions.conclusions(Exposure.class)) {
            exposures
                    .computeIfAbsent(each.customer(), customer -> new TreeMap<>())
                    .computeIfAbsent(each.gap(), gap -> new ArrayList<>())
                    .add(each);
        }
        for (PromiseVerdict each : conclusions.conclusions(PromiseVerdict.class)) {
            verdicts.put(List.of(each.customer(), each.entry()), each);
        }
        for (Postponed each : conclusions.conclusions(Postponed.class)) {
            postponed.put(List.of(each.customer(), each.entry()), each);
        }
        for (Unrecorded each : conclusions.conclusions(Unrecorded.class)) {
            unrecorded
                    .computeIfAbsent(each.customer(), customer -> new TreeSet<>())
                    .add(each.respect());
        }
    }

    Customers customers() {
        Touched touched = Touched.of(conclusions, today.backlog());
        return new Customers(today, asked.stream().map(this::view).toList(), ranking(touched), open(), touched);
    }

    private CustomerView view(Customer customer) {
        List<String> models = UseFacts.modelsOf(today);
        List<PromiseView> commitments = new ArrayList<>();
        List<PromiseView> proposals = new ArrayList<>();
        for (Promised promised : prospects.promises()) {
            if (promised.customer().equals(customer.id())) {
                (promised.proposed() ? proposals : commitments).add(view(promised));
            }
        }
        return new CustomerView(
                customer,
                UseFacts.lookedAtUnder(customer, models),
                !customer.knowsModel() || models.contains(customer.model()),
                exposures.getOrDefault(customer.id(), Map.of()).values().stream()
                        .map(this::exposed)
                        .sorted(Comparator.comparing(Exposed::gap, WORST_FIRST))
                        .toList(),
                commitments,
                proposals,
                unrecorded.getOrDefault(customer.id(), new TreeSet<>()));
    }

    /** @param same the exposures of one customer to one gap, under each model under which there is one */
    private Exposed exposed(List<Exposure> same) {
        Exposure first = same.get(0);
        SortedSet<String> models = new TreeSet<>();
        SortedMap<String, SortedMap<String, String>> through = new TreeMap<>();
        for (Exposure exposure : same) {
            models.add(exposure.model());
            for (Step step : conclusions.justifications().of(exposure)) {
                for (Object premise : step.premises()) {
                    if (premise instanceof Use use) {
                        through.computeIfAbsent(use.feature(), feature -> new TreeMap<>())
                                .put(step.rule(), step.sentence());
                    }
                }
            }
        }
        boolean differs = differing.contains(new Differing(first.customer(), first.gap()));
        return new Exposed(gap(first.gap()), models, differs, through);
    }

    private PromiseView view(Promised promised) {
        List<Object> key = List.of(promised.customer(), promised.entry());
        PromiseVerdict verdict = verdicts.get(key);
        Postponed later = postponed.get(key);
        SortedMap<String, String> rules = new TreeMap<>();
        if (verdict != null) {
            conclusions.justifications().of(verdict).forEach(step -> rules.put(step.rule(), step.sentence()));
        }
        if (later != null) {
            conclusions.justifications().of(later).forEach(step -> rules.put(step.rule(), step.sentence()));
        }
        String by = promised.by();
        return new PromiseView(
                promised,
                state(verdict),
                prospects.causes(promised, Outcomes.TODAY),
                by == null ? List.of() : prospects.causes(promised, by),
                later == null ? null : later.release(),
                rules);
    }

    private static @Nullable Keeping state(@Nullable PromiseVerdict verdict) {
        return verdict == null ? null : verdict.state();
    }

    private AssessedGap gap(String id) {
        return Objects.requireNonNull(gaps.get(id));
    }

    private List<AssessedGap> ranking(Touched touched) {
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
        UseFacts.modelsOf(today).forEach(model -> open.put(model, new ArrayList<>()));
        for (OpenGap each : conclusions.conclusions(OpenGap.class)) {
            open.computeIfAbsent(each.model(), model -> new ArrayList<>()).add(gap(each.gap()));
        }
        open.values().forEach(found -> found.sort(WORST_FIRST));
        return open;
    }
}
