package dev.lacuna.question.assess;

import dev.lacuna.assessment.AssessedCommitment;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.ReleasePlan;
import dev.lacuna.catalog.ReleasePlan.PlanItem;
import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.question.Wording;
import dev.lacuna.question.assess.SavedStatements.SavedFeature;
import dev.lacuna.question.assess.SavedStatements.SavedPlanItem;
import dev.lacuna.question.assess.SavedStatements.SavedRequirement;
import dev.lacuna.rule.GapKind;
import dev.lacuna.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects what an assessment rested on. */
final class StatementCollector {
    private final Assessment assessment;
    private final Catalog catalog;
    private final Scenario scenario;
    private final Wording wording;

    StatementCollector(Assessment assessment) {
        this.assessment = assessment;
        this.catalog = assessment.catalog();
        this.scenario = assessment.scenario();
        this.wording = new Wording(catalog);
    }

    SavedStatements collect() {
        return new SavedStatements(
                features(),
                requirements(),
                catalog.waivers().stream()
                        .map(waiver -> SavedWaiver.stated(waiver, catalog))
                        .toList(),
                planItems(),
                severities(),
                areas(),
                commitments(),
                wording.platform(),
                wording.target(scenario.target()));
    }

    private SortedMap<String, SavedFeature> features() {
        ScenarioScopes scopes = ScenarioScopes.under(catalog, scenario);
        TreeMap<String, SavedFeature> all = new TreeMap<>();
        catalog.features().forEach((id, feature) -> all.put(id, SavedFeature.of(feature, catalog, scopes)));
        return all;
    }

    private SortedMap<String, SavedRequirement> requirements() {
        TreeMap<String, SavedRequirement> all = new TreeMap<>();
        assessment
                .target()
                .requirements()
                .forEach(requirement -> all.put(requirement.id(), SavedRequirement.of(requirement, catalog)));
        return all;
    }

    private SortedMap<String, SavedPlanItem> planItems() {
        Set<PlanItem> delivered = Set.copyOf(ScenarioScopes.delivered(catalog, scenario));
        TreeMap<String, SavedPlanItem> all = new TreeMap<>();
        for (ReleasePlan plan : catalog.plans()) {
            for (PlanItem item : plan.items()) {
                all.put(
                        item.id(),
                        SavedPlanItem.of(plan.release(), item, delivered.contains(item), assumed(item), catalog));
            }
        }
        return all;
    }

    private @Nullable String assumed(PlanItem item) {
        String assumed = null;
        for (Assumption change : scenario.changes()) {
            if (change instanceof Assumption.Deliver deliver && deliver.item().equals(item.id())) {
                assumed = "delivered";
            } else if (change instanceof Assumption.Drop without
                    && without.item().equals(item.id())) {
                assumed = "dropped";
            }
        }
        return assumed;
    }

    private SortedMap<String, SortedMap<String, Severity>> severities() {
        TreeMap<String, SortedMap<String, Severity>> all = new TreeMap<>();
        for (Level level : Level.values()) {
            all.put(level.word(), new TreeMap<>());
        }
        assessment
                .provenance()
                .severities()
                .forEach(row -> all.computeIfAbsent(row.level().word(), level -> new TreeMap<>())
                        .put(GapKind.of(row.effective()).word(), row.severity()));
        return all;
    }

    private SortedMap<String, String> areas() {
        TreeMap<String, String> names = new TreeMap<>();
        wording.areas().forEach(area -> names.put(area, wording.area(area)));
        return names;
    }

    private List<SavedCommitment> commitments() {
        Map<String, Customer> customers =
                catalog.customers().stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        return assessment.promises().stream()
                .map(assessed -> SavedCommitment.of(assessed, customer(customers, assessed), catalog))
                .toList();
    }

    private static Customer customer(Map<String, Customer> customers, AssessedCommitment assessed) {
        return Objects.requireNonNull(customers.get(assessed.customer()));
    }
}
