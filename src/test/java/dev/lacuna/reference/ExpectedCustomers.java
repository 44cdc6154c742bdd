package dev.lacuna.reference;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Customer.Commitment;
import dev.lacuna.catalog.Platform.Release;
import dev.lacuna.catalog.Platform.TenancyModel;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Target;
import dev.lacuna.catalog.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the contract says of customers, as lines. */
public final class ExpectedCustomers {
    private final Catalog catalog;
    private final Scenario scenario;
    private final Target target;

    public ExpectedCustomers(Catalog catalog, Scenario scenario) {
        this.catalog = catalog;
        this.scenario = scenario;
        target = Objects.requireNonNull(catalog.targets().get(scenario.target()));
    }

    /** E.g. {@code k1 m1 T1-R1:f1}, sorted. */
    public SortedSet<String> exposures() {
        ExpectedOwnScopes own = new ExpectedOwnScopes(catalog, scenario);
        ExpectedGaps inference = new ExpectedGaps(catalog, scenario, own, new ExpectedRootCauses(catalog, own));
        SortedSet<String> lines = new TreeSet<>();
        for (Customer customer : catalog.customers()) {
            for (String model : modelsOf(customer)) {
                for (Requirement requirement : target.requirements()) {
                    if (requirement.models().isEmpty() || requirement.models().contains(model)) {
                        for (ExpectedGap gap : inference.of(requirement)) {
                            if (concerns(gap, customer)) {
                                lines.add(customer.id() + " " + model + " " + gap.id());
                            }
                        }
                    }
                }
            }
        }
        return lines;
    }

    private boolean concerns(ExpectedGap gap, Customer customer) {
        boolean asked = scenario.areas().isEmpty() || scenario.areas().contains(gap.area());
        boolean uses = customer.uses().stream()
                .anyMatch(used -> used.equals(gap.feature()) || gap.roots().contains(used));
        return asked && uses && !gap.waived();
    }

    private List<String> modelsOf(Customer customer) {
        List<String> models = target.models().isEmpty()
                ? catalog.platform().models().stream().map(TenancyModel::id).toList()
                : target.models();
        if (customer.model().equals("unknown")) {
            return models;
        }
        return models.contains(customer.model()) ? List.of(customer.model()) : List.of();
    }

    /** The exposures of those whose model is unknown that they do not have under each model. */
    public SortedSet<String> differing() {
        SortedSet<String> exposures = exposures();
        SortedSet<String> lines = new TreeSet<>();
        for (Customer customer : catalog.customers()) {
            for (String exposure : exposures) {
                String[] parts = exposure.split(" ", 3);
                if (parts[0].equals(customer.id())
                        && !modelsOf(customer).stream()
                                .allMatch(model -> exposures.contains(parts[0] + " " + model + " " + parts[2]))) {
                    lines.add(parts[0] + " " + parts[2]);
                }
            }
        }
        return lines;
    }

    /** E.g. {@code k1 0 over-promised [f1, f2] r3}, by customer and entry. */
    public List<String> promises() {
        List<String> lines = new ArrayList<>();
        for (Customer customer : catalog.customers()) {
            for (int i = 0; i < customer.commitments().size(); i++) {
                Commitment made = customer.commitments().get(i);
                lines.add(
                        customer.id() + " " + i + " " + promise(made.feature(), made.facet(), made.scope(), made.by()));
            }
        }
        return lines;
    }

    private String promise(String feature, String facet, Scope scope, String by) {
        if (roots(feature, facet, scope, null).isEmpty()) {
            return "met [] -";
        }
        SortedSet<String> then = roots(feature, facet, scope, by);
        if (then.isEmpty()) {
            return "planned [] -";
        }
        boolean later = false;
        for (Release release : catalog.platform().releases()) {
            if (later && roots(feature, facet, scope, release.id()).isEmpty()) {
                return "over-promised " + then + " " + release.id();
            }
            later = later || release.id().equals(by);
        }
        return "over-promised " + then + " -";
    }

    private SortedSet<String> roots(String feature, String facet, Scope scope, @Nullable String release) {
        return ExpectedAssessment.rootCauses(catalog, scenario.withRelease(release), feature, facet, scope);
    }
}
