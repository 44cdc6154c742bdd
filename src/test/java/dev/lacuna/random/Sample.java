package dev.lacuna.random;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Feature.Dependency;
import dev.lacuna.catalog.ReleasePlan;
import dev.lacuna.catalog.ReleasePlan.PlanItem;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Target;
import dev.lacuna.catalog.Waiver;
import dev.lacuna.catalog.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** A catalog and a question about it; as text, short enough to be read when a property fails. */
public record Sample(Catalog catalog, Scenario scenario) {

    public Sample withScenario(Scenario other) {
        return new Sample(catalog, other);
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        catalog.platform()
                .facets()
                .forEach(facet -> lines.add("facet " + facet.id() + mark(!facet.propagates(), " stays")));
        catalog.platform().areas().forEach(area -> lines.add("area " + area.id()));
        catalog.platform().models().forEach(model -> lines.add("model " + model.id()));
        catalog.features().values().forEach(feature -> lines.add(line(feature)));
        for (Target target : catalog.targets().values()) {
            lines.add("target " + target.target() + " models " + target.models());
            target.requirements().forEach(requirement -> lines.add(line(requirement)));
        }
        for (ReleasePlan plan : catalog.plans()) {
            plan.items().forEach(item -> lines.add("release " + plan.release() + line(item)));
        }
        for (Waiver waiver : catalog.waivers()) {
            lines.add("waiver " + waiver.gap() + " until " + waiver.until());
        }
        lines.add(scenario.toString());
        return String.join("\n", lines);
    }

    private static String line(Feature feature) {
        StringBuilder line = new StringBuilder("feature " + feature.id() + " in " + feature.area());
        line.append(": ").append(feature.scope()).append(mark(!feature.facets().isEmpty(), " " + feature.facets()));
        for (Dependency dependency : feature.dependsOn()) {
            line.append(" -> ").append(dependency.feature());
            line.append(mark(!dependency.facets().isEmpty(), dependency.facets().toString()));
        }
        return line.append(mark(!feature.provides().isEmpty(), " provides " + feature.provides()))
                .toString();
    }

    private static String line(Requirement requirement) {
        String of = requirement.capability() != null ? "capability " + requirement.capability() : "";
        return "  requirement " + requirement.id() + " " + requirement.level() + " " + requirement.scope() + " in "
                + requirement.facet() + " of " + of + mark(requirement.area() != null, " area " + requirement.area())
                + requirement.feature() + " models " + requirement.models();
    }

    private static String line(PlanItem item) {
        return ", item " + item.id() + ": " + item.feature() + item.facets() + " to " + item.scope();
    }

    private static String mark(boolean holds, String text) {
        return holds ? text : "";
    }
}
