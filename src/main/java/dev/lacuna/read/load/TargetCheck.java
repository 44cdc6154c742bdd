package dev.lacuna.read.load;

import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Target;
import dev.lacuna.catalog.Waiver;
import dev.lacuna.read.yaml.SafeText;
import dev.lacuna.read.yaml.SpellingSuggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what targets and waivers refer to, and that a requirement is on one sort of thing. */
final class TargetCheck {
    private final CatalogIds words;
    private final IdRegistry targets;
    private final IdRegistry requirements;
    private final Map<String, List<Requirement>> byId = new HashMap<>();
    private final Map<String, String> areas;
    private final Set<String> waived = new HashSet<>();

    TargetCheck(CatalogIds words, UncheckedCatalog draft) {
        this.words = words;
        this.targets = new IdRegistry("target", words.problems);
        this.requirements = new IdRegistry("requirement", words.problems);
        if (draft.incomplete().contains(DocumentKind.TARGET)) {
            requirements.incomplete();
        }
        this.areas = draft.areas();
    }

    void target(Target target) {
        targets.give(target.target(), words.origins.value(target, "target"));
        words.needAll(words.models, target, "models", target.models());
        if (!words.releases.isEmpty()) {
            words.need(words.releases, target, "release", target.release());
        }
        IdRegistry own = new IdRegistry("requirement", words.problems);
        for (Requirement requirement : target.requirements()) {
            Place place = words.origins.value(requirement, "id");
            own.give(requirement.id(), place);
            if (!requirements.has(requirement.id())) {
                requirements.give(requirement.id(), place);
            }
            byId.computeIfAbsent(requirement.id(), id -> new ArrayList<>()).add(requirement);
            requirement(requirement, target);
        }
        target.requirements().forEach(it -> own.checkFormer(it, it.formerly(), words.origins));
    }

    private void requirement(Requirement requirement, Target target) {
        words.needAll(words.features, requirement, "feature", requirement.feature());
        words.need(words.areas, requirement, "area", requirement.area());
        words.need(words.facets, requirement, "facet", requirement.facet());
        words.needAll(words.models, requirement, "models", requirement.models());
        for (String model : requirement.models()) {
            if (!target.models().isEmpty()
                    && words.models.has(model)
                    && !target.models().contains(model)) {
                words.problems.add(
                        words.origins.entry(requirement, "models", model),
                        "models names a tenancy model (" + SafeText.of(model) + ") that the target is not about.",
                        "Maybe write one of " + SpellingSuggestion.listed(target.models())
                                + ", or add it to the target.");
            }
        }
        subject(requirement);
    }

    private void subject(Requirement requirement) {
        boolean feature = words.origins.has(requirement, "feature");
        boolean area = words.origins.has(requirement, "area");
        boolean capability = words.origins.has(requirement, "capability");
        String name = "The requirement (" + SafeText.of(requirement.id()) + ")";
        Place place = words.origins.of(requirement);
        if (!feature && !area && !capability) {
            words.problems.add(
                    place,
                    name + " names neither a feature, nor an area, nor a capability.",
                    "Maybe add \"feature: …\" or \"area: …\".");
        } else if (feature && (area || capability)) {
            words.problems.add(
                    words.origins.key(requirement, area ? "area" : "capability"),
                    name + " names features, and " + (area ? "an area" : "a capability") + " too.",
                    "Maybe split it into two requirements.");
        } else if (capability && !area) {
            words.problems.add(
                    place,
                    name + " is on a capability and misses the key (area).",
                    "Maybe add \"area: …\", the area in which its gap counts.");
        }
    }

    /** To be called after all targets. */
    void waiver(Waiver waiver) {
        words.need(requirements, waiver, "requirement", waiver.requirement());
        words.need(words.features, waiver, "feature", waiver.feature());
        List<Requirement> waivable = byId.getOrDefault(waiver.requirement(), List.of());
        if (!waivable.isEmpty() && waivable.stream().noneMatch(requirement -> fits(waiver, requirement))) {
            misfit(waiver, waivable.get(0));
        }
        if (!waiver.requirement().isEmpty() && !waived.add(waiver.gap() + " " + waiver.until())) {
            words.problems.add(
                    words.origins.of(waiver),
                    "The gap (" + SafeText.of(waiver.gap()) + ") is waived twice until the same day.",
                    "Maybe delete one of the waivers.");
        }
    }

    private boolean fits(Waiver waiver, Requirement requirement) {
        boolean onCapability = onCapability(requirement);
        String feature = waiver.feature();
        if (feature == null || onCapability) {
            return onCapability && !words.origins.has(waiver, "feature");
        }
        boolean onNothing = requirement.feature().isEmpty() && requirement.area() == null;
        return onNothing
                || !words.features.has(feature)
                || requirement.feature().contains(feature)
                || (requirement.area() != null && requirement.area().equals(areas.get(feature)));
    }

    /** A requirement that names features too is told elsewhere; its waivers are judged by the features. */
    private static boolean onCapability(Requirement requirement) {
        return requirement.capability() != null && requirement.feature().isEmpty();
    }

    private void misfit(Waiver waiver, Requirement requirement) {
        String id = "(" + SafeText.of(requirement.id()) + ")";
        if (onCapability(requirement)) {
            words.problems.add(
                    words.origins.key(waiver, "feature"),
                    "The waiver names a feature, but the requirement " + id + " is on a capability.",
                    "Maybe delete \"feature\".");
        } else if (waiver.feature() == null) {
            words.problems.add(
                    words.origins.of(waiver),
                    "The waiver of the requirement " + id + " misses the key (feature).",
                    "Maybe add \"feature: …\"; each feature is waived on its own.");
        } else {
            words.problems.add(
                    words.origins.value(waiver, "feature"),
                    "The requirement " + id + " is not on the feature (" + SafeText.of(waiver.feature()) + ").",
                    requirement.feature().isEmpty()
                            ? "Maybe name a feature of the area (" + requirement.area() + ")."
                            : SpellingSuggestion.advice(waiver.feature(), requirement.feature()));
        }
    }
}
