package dev.lacuna.random;

import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Platform;
import dev.lacuna.catalog.Platform.Area;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Platform.Release;
import dev.lacuna.catalog.Platform.TenancyModel;
import dev.lacuna.catalog.ReleasePlan;
import dev.lacuna.catalog.ReleasePlan.PlanItem;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Target;
import dev.lacuna.catalog.Topology;
import dev.lacuna.catalog.Topology.Standing;
import dev.lacuna.catalog.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What random catalogs ask of their features: targets, plans, waivers, topologies. */
final class RandomDemands {
    /** The days of waivers lie around it. */
    static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private final RandomValues dice;
    private final List<String> areas;
    private final List<String> facets;
    private final List<String> models;
    private final List<Release> releases;
    private final List<String> capabilities;
    private final List<String> features;
    private final List<Target> targets;

    RandomDemands(RandomValues dice, Platform platform, List<String> capabilities, List<String> features) {
        this.dice = dice;
        this.capabilities = capabilities;
        this.features = features;
        areas = platform.areas().stream().map(Area::id).toList();
        facets = platform.facets().stream().map(Facet::id).toList();
        models = platform.models().stream().map(TenancyModel::id).toList();
        releases = platform.releases();
        targets = dice.ids("t", 1, 2).stream().map(this::target).toList();
    }

    List<Target> targets() {
        return targets;
    }

    private Target target(String id) {
        List<String> about = dice.chance(0.4) ? List.of() : dice.some(models, models.size());
        List<String> countable = about.isEmpty() ? models : about;
        List<Requirement> requirements = dice.ids(id.toUpperCase(java.util.Locale.ROOT) + "-R", 0, 8).stream()
                .map(requirement -> requirement(requirement, countable))
                .toList();
        return new Target(id, null, null, about, requirements);
    }

    private Requirement requirement(String id, List<String> countable) {
        int form = dice.between(0, 2);
        List<String> named = dice.some(features, 4);
        boolean onFeatures = form == 0 && !named.isEmpty();
        boolean onCapability = form == 1;
        return new Requirement(
                id,
                "A demand",
                onFeatures ? named : List.of(),
                onFeatures ? null : dice.one(areas),
                onCapability ? dice.one(capabilities) : null,
                dice.one(facets),
                dice.demanded(),
                dice.one(List.of(Level.values())),
                dice.chance(0.6) ? List.of() : dice.some(countable, 2),
                null,
                List.of());
    }

    List<ReleasePlan> plans() {
        List<ReleasePlan> plans = new ArrayList<>();
        for (Release release : releases) {
            List<PlanItem> items = dice.ids("P" + release.id() + "-", 0, 5).stream()
                    .map(id -> new PlanItem(
                            id, null, dice.one(features), dice.some(facets, 2), dice.demanded(), null, null, List.of()))
                    .toList();
            plans.add(new ReleasePlan(release.id(), Map.of(), items));
        }
        return plans;
    }

    List<Waiver> waivers() {
        Map<String, Waiver> waivers = new LinkedHashMap<>();
        for (Target target : targets) {
            for (Requirement requirement : target.requirements()) {
                for (int i = dice.between(0, 2); i > 0; i--) {
                    String feature = requirement.capability() == null ? dice.one(features) : null;
                    LocalDate until = DAY.plusDays(dice.between(-2, 2));
                    Waiver waiver = new Waiver(requirement.id(), feature, until, "a board", "a reason");
                    waivers.put(waiver.gap() + until, waiver);
                }
            }
        }
        return List.copyOf(waivers.values());
    }

    List<Topology> topologies() {
        if (dice.chance(0.5)) {
            return List.of();
        }
        List<Topology.Environment> environments = dice.ids("e", 2, 3).stream()
                .map(id -> new Topology.Environment(id, null, dice.one(List.of(Standing.values()))))
                .toList();
        List<Topology.Link> links = dice.ids("l", 1, 3).stream()
                .map(id -> new Topology.Link(
                        id,
                        null,
                        dice.one(environments).id(),
                        dice.one(environments).id(),
                        needs()))
                .toList();
        return List.of(new Topology("wires", null, environments, links));
    }

    private List<Topology.Need> needs() {
        return dice.some(features, 3).stream()
                .map(feature -> new Topology.Need(feature, dice.one(facets)))
                .toList();
    }
}
