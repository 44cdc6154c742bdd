package dev.lacuna.question.backlog;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.BacklogItem;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.ReleasePlan;
import dev.lacuna.catalog.ReleasePlan.PlanItem;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.question.Wording;
import dev.lacuna.question.backlog.WorkItem.HelpedGap;
import dev.lacuna.question.backlog.WorkItem.PlannedDelivery;
import dev.lacuna.rule.Gap;
import dev.lacuna.rule.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes work items of what the rules found to be work. */
final class WorkItems {
    private final Catalog catalog;
    private final String platform;
    private final CustomerReach touched;
    private final ScenarioScopes scopes;
    private final Wording wording;
    private final List<BacklogItem> work;
    private final Map<String, AssessedGap> gaps;
    private final Map<String, Requirement> requirements;
    private final Map<String, WorkDependencies> waits = new HashMap<>();

    WorkItems(Assessment assessment, CustomerReach touched) {
        this.touched = touched;
        catalog = assessment.catalog();
        platform = catalog.platform().platform();
        scopes = ScenarioScopes.under(catalog, assessment.scenario());
        wording = new Wording(catalog);
        work = assessment.backlog();
        gaps = assessment.gaps().stream().collect(Collectors.toMap(AssessedGap::id, Function.identity()));
        requirements = assessment.target().requirements().stream()
                .collect(Collectors.toMap(Requirement::id, Function.identity()));
        Map<String, List<BacklogItem>> byFacet = work.stream()
                .filter(item -> catalog.features().containsKey(item.subject()))
                .collect(Collectors.groupingBy(BacklogItem::facet));
        for (Facet facet : catalog.platform().facets()) {
            List<String> subjects = byFacet.getOrDefault(facet.id(), List.of()).stream()
                    .map(BacklogItem::subject)
                    .toList();
            waits.put(facet.id(), new WorkDependencies(catalog, facet, subjects));
        }
    }

    /** By id. */
    List<WorkItem> all() {
        return work.stream().map(this::item).toList();
    }

    private WorkItem item(BacklogItem found) {
        Feature feature = catalog.features().get(found.subject());
        List<HelpedGap> helped = found.gaps().stream().map(this::helped).toList();
        List<Requirement> behind = helped.stream()
                .map(HelpedGap::requirement)
                .distinct()
                .map(this::requirement)
                .toList();
        ItemText text = new ItemText(found, name(found, feature), helped, feature == null);
        String area = area(found, feature);
        String owner = feature == null ? null : feature.owner();
        return new WorkItem(
                0,
                id(found.subject(), found.facet()),
                formerly(found, feature).stream()
                        .map(former -> id(former, found.facet()))
                        .toList(),
                Epic.id(platform, area),
                found.establish() ? WorkItem.WorkKind.ESTABLISH : WorkItem.WorkKind.BUILD,
                found.subject(),
                found.facet(),
                area,
                text.title(),
                text.what(own(found, feature)),
                ItemText.why(behind),
                text.acceptance(),
                found.scope(),
                helped.stream()
                        .map(HelpedGap::severity)
                        .min(Comparator.naturalOrder())
                        .orElse(Severity.INFO),
                owner,
                owner == null ? null : wording.owner(owner),
                effort(found, feature),
                planned(found, feature),
                evidence(found, feature),
                ids(found, WorkDependencies::waitsFor),
                ids(found, WorkDependencies::together),
                helped,
                touched.by(found.id()));
    }

    private String id(String subject, String facet) {
        return platform + "/" + subject + ":" + facet;
    }

    private HelpedGap helped(String id) {
        Gap gap = gap(id);
        return new HelpedGap(id, gap.requirement(), gap.required(), gap.severity());
    }

    private Gap gap(String id) {
        AssessedGap gap = gaps.get(id);
        if (gap == null) {
            throw new IllegalStateException("Work is for a gap (" + id + ") that is not there.");
        }
        return gap.fact();
    }

    private Requirement requirement(String id) {
        Requirement requirement = requirements.get(id);
        if (requirement == null) {
            throw new IllegalStateException("A gap is of a requirement (" + id + ") that is not there.");
        }
        return requirement;
    }

    private String name(BacklogItem found, @Nullable Feature feature) {
        if (feature != null) {
            return feature.name();
        }
        String capability = requirement(found.subject()).capability();
        return capability == null ? found.subject() : capability;
    }

    private String area(BacklogItem found, @Nullable Feature feature) {
        String area = feature == null ? null : feature.area();
        return area == null ? gap(found.gaps().get(0)).area() : area;
    }

    private List<String> formerly(BacklogItem found, @Nullable Feature feature) {
        return feature == null ? requirement(found.subject()).formerly() : feature.formerly();
    }

    private Scope own(BacklogItem found, @Nullable Feature feature) {
        return feature == null ? Scope.NONE : scopes.of(feature, found.facet()).scope();
    }

    private static @Nullable BigDecimal effort(BacklogItem found, @Nullable Feature feature) {
        return feature == null || found.establish() ? null : feature.effort().get(found.facet());
    }

    private List<PlannedDelivery> planned(BacklogItem found, @Nullable Feature feature) {
        Scope own = own(found, feature);
        List<PlannedDelivery> planned = new ArrayList<>();
        for (ReleasePlan plan : catalog.plans()) {
            plan.items().stream()
                    .filter(item -> item.feature().equals(found.subject())
                            && item.raises(found.facet())
                            && ScenarioScopes.raises(item.scope(), own))
                    .sorted(Comparator.comparing(PlanItem::id))
                    .map(item -> new PlannedDelivery(
                            plan.release(),
                            item.id(),
                            item.title(),
                            item.scope(),
                            item.scope().meets(found.scope())))
                    .forEach(planned::add);
        }
        return planned;
    }

    private static List<Evidence> evidence(BacklogItem found, @Nullable Feature feature) {
        return feature == null
                ? List.of()
                : feature.evidence().stream()
                        .filter(entry -> entry.facet() == null || entry.facet().equals(found.facet()))
                        .toList();
    }

    private List<String> ids(BacklogItem found, BiFunction<WorkDependencies, String, List<String>> which) {
        WorkDependencies inFacet = waits.get(found.facet());
        return inFacet == null
                ? List.of()
                : which.apply(inFacet, found.subject()).stream()
                        .map(subject -> id(subject, found.facet()))
                        .toList();
    }
}
