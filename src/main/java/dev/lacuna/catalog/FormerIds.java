package dev.lacuna.catalog;

import java.util.HashMap;
import java.util.Map;

/** What features, and requirements of a target, are called today that had other ids before. */
public final class FormerIds {
    private final Map<String, String> features = new HashMap<>();
    private final Map<String, String> requirements = new HashMap<>();

    private FormerIds() {}

    /** @param target one that the catalog lacks has no requirements */
    public static FormerIds of(Catalog catalog, String target) {
        FormerIds former = new FormerIds();
        catalog.features().values().forEach(it -> it.formerly().forEach(old -> former.features.put(old, it.id())));
        Target asked = catalog.targets().get(target);
        if (asked != null) {
            asked.requirements().forEach(it -> it.formerly().forEach(old -> former.requirements.put(old, it.id())));
        }
        return former;
    }

    /** The id that a feature has today. */
    public String feature(String id) {
        return features.getOrDefault(id, id);
    }

    /** The id that a gap, or a requirement, has today. */
    public String gap(String id) {
        int colon = id.indexOf(':');
        return colon < 0
                ? requirements.getOrDefault(id, id)
                : gap(id.substring(0, colon)) + ":" + feature(id.substring(colon + 1));
    }
}
