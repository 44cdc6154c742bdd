package dev.lacuna.question.assess;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Feature.Dependency;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Platform;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.ReleasePlan;
import dev.lacuna.catalog.ReleasePlan.PlanItem;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Waiver;
import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.catalog.scenario.ScopeUnderScenario;
import dev.lacuna.output.Json;
import dev.lacuna.question.Wording;
import dev.lacuna.rule.GapKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment rested on, with places: everything a later comparison needs to name the cause of a difference
 * without the catalog at hand.
 */
final class StatementsJson {
    private final Catalog catalog;
    private final Scenario scenario;
    private final Assessment assessment;

    private StatementsJson(Assessment assessment) {
        this.assessment = assessment;
        this.catalog = assessment.catalog();
        this.scenario = assessment.scenario();
    }

    static Map<String, @Nullable Object> of(Assessment assessment) {
        return new StatementsJson(assessment).json();
    }

    private Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = Json.object();
        json.put("features", features());
        json.put("requirements", requirements());
        json.put("waivers", waivers());
        json.put("planItems", planItems());
        json.put("severities", severities());
        json.put("areas", areaNames());
        Json.putIfAny(json, "commitments", new CommitmentsJson(assessment).json());
        Platform platform = catalog.platform();
        json.put("platform", platform.name() == null ? platform.platform() : platform.name());
        String name = assessment.target().name();
        json.put("target", name == null ? scenario.target() : name);
        return json;
    }

    private Map<String, String> areaNames() {
        Wording wording = new Wording(catalog);
        Map<String, String> names = new TreeMap<>();
        wording.areas().forEach(area -> names.put(area, wording.area(area)));
        return names;
    }

    private Map<String, @Nullable Object> severities() {
        Map<String, @Nullable Object> all = Json.object();
        for (Level level : Level.values()) {
            Map<String, @Nullable Object> byKind = Json.object();
            assessment.provenance().severities().stream()
                    .filter(row -> row.level() == level)
                    .forEach(row -> byKind.put(
                            GapKind.of(row.effective()).word(), row.severity().word()));
            all.put(level.word(), byKind);
        }
        return all;
    }

    private Map<String, @Nullable Object> features() {
        ScenarioScopes scopes = ScenarioScopes.under(catalog, scenario);
        Map<String, @Nullable Object> all = Json.object();
        for (Feature feature : catalog.features().values()) {
            Map<String, @Nullable Object> one = Json.object();
            one.put("name", feature.name());
            Json.putIfAny(one, "formerly", feature.formerly());
            one.put("area", feature.area());
            Json.putIfAny(one, "owner", feature.owner());
            Json.putIfAny(one, "place", place(Statement.StatementKind.FEATURE, feature.id()));
            Json.putIfAny(one, "provides", feature.provides());
            Json.putIfAny(one, "dependsOn", dependencies(feature));
            Map<String, @Nullable Object> byFacet = Json.object();
            for (Facet facet : catalog.platform().facets()) {
                byFacet.put(facet.id(), scope(scopes.of(feature, facet.id())));
            }
            one.put("scopes", byFacet);
            all.put(feature.id(), one);
        }
        return all;
    }

    private Map<String, @Nullable Object> scope(ScopeUnderScenario own) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("scope", own.scope().word());
        Json.putIfAny(json, "place", Json.place(catalog.place(own.because())));
        if (own.assumed()) {
            json.put("by", "assumption");
        } else if (own.because().kind() == Statement.StatementKind.PLAN_ITEM) {
            json.put("by", own.because().toString());
        }
        return json;
    }

    private Map<String, @Nullable Object> dependencies(Feature feature) {
        Map<String, @Nullable Object> all = Json.object();
        for (Dependency dependency : feature.dependsOn()) {
            Map<String, @Nullable Object> one = Json.object();
            List<String> carried = new ArrayList<>();
            for (Facet facet : catalog.platform().facets()) {
                if (dependency.carries(facet)) {
                    carried.add(facet.id());
                }
            }
            one.put("facets", carried.stream().sorted().toList());
            Json.putIfAny(one, "place", place(Statement.StatementKind.DEPENDENCY, feature.id(), dependency.feature()));
            all.put(dependency.feature(), one);
        }
        return all;
    }

    private Map<String, @Nullable Object> requirements() {
        Map<String, @Nullable Object> all = Json.object();
        for (Requirement requirement : assessment.target().requirements()) {
            Map<String, @Nullable Object> one = Json.object();
            one.put("title", requirement.title());
            Json.putIfAny(one, "formerly", requirement.formerly());
            one.put("facet", requirement.facet());
            one.put("scope", requirement.scope().word());
            one.put("level", requirement.level().word());
            Json.putIfAny(one, "feature", requirement.feature());
            Json.putIfAny(one, "area", requirement.area());
            Json.putIfAny(one, "capability", requirement.capability());
            Json.putIfAny(one, "models", requirement.models());
            Json.putIfAny(one, "place", place(Statement.StatementKind.REQUIREMENT, requirement.id()));
            all.put(requirement.id(), one);
        }
        return all;
    }

    private List<Object> waivers() {
        List<Object> all = new ArrayList<>();
        for (Waiver waiver : catalog.waivers()) {
            Map<String, @Nullable Object> one = Json.object();
            one.put("gap", waiver.gap());
            one.put("until", waiver.until().toString());
            one.put("approvedBy", waiver.approvedBy());
            one.put("reason", waiver.reason());
            Json.putIfAny(
                    one,
                    "place",
                    place(
                            Statement.StatementKind.WAIVER,
                            waiver.gap(),
                            waiver.until().toString()));
            all.add(one);
        }
        return all;
    }

    /** All of them, since commitments look at releases of their own; {@code delivered} are those that the scenario counts. */
    private Map<String, @Nullable Object> planItems() {
        Set<PlanItem> delivered = Set.copyOf(ScenarioScopes.delivered(catalog, scenario));
        Map<String, @Nullable Object> all = Json.object();
        for (ReleasePlan plan : catalog.plans()) {
            for (PlanItem item : plan.items()) {
                Map<String, @Nullable Object> one = Json.object();
                one.put("release", plan.release());
                one.put("feature", item.feature());
                one.put("scope", item.scope().word());
                one.put("delivered", delivered.contains(item));
                Json.putIfAny(one, "assumed", assumed(item));
                Json.putIfAny(one, "title", item.title());
                Json.putIfAny(one, "facets", item.facets());
                Json.putIfAny(one, "place", place(Statement.StatementKind.PLAN_ITEM, item.id()));
                all.put(item.id(), one);
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

    private @Nullable String place(Statement.StatementKind kind, String... key) {
        return Json.place(catalog.place(Statement.of(kind, key)));
    }
}
