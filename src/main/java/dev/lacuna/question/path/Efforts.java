package dev.lacuna.question.path;

import dev.lacuna.catalog.Catalog;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each change costs. Efforts that are there for some only cannot be compared, so they count only if none is
 * missing; else everything that is to be built counts as 1. To establish something costs nothing to build.
 *
 * @param known whether they are those of the catalog
 */
record Efforts(Map<String, BigDecimal> byChange, boolean known) {

    static Efforts of(Catalog catalog, Collection<FeatureChange> changes) {
        Map<String, BigDecimal> efforts = new TreeMap<>();
        boolean known = true;
        for (FeatureChange change : changes) {
            BigDecimal effort = change.establish()
                    ? BigDecimal.ZERO
                    : catalog.feature(change.feature()).effort().get(change.facet());
            if (effort == null) {
                known = false;
            } else {
                efforts.put(change.id(), effort);
            }
        }
        if (!known) {
            for (FeatureChange change : changes) {
                efforts.put(change.id(), change.establish() ? BigDecimal.ZERO : BigDecimal.ONE);
            }
        }
        return new Efforts(efforts, known);
    }

    BigDecimal of(String change) {
        return byChange.getOrDefault(change, BigDecimal.ZERO);
    }

    BigDecimal of(Collection<String> changes) {
        return changes.stream().map(this::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** By which power of ten they all become whole numbers. */
    int digits() {
        return byChange.values().stream()
                .mapToInt(effort -> Math.max(0, effort.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }
}
