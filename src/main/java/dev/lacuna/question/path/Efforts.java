package dev.lacuna.question.path;

import dev.lacuna.catalog.Catalog;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each mending costs. Efforts that are there for some only cannot be compared, so they count only if none is
 * missing; else everything that is to be built counts as 1. To establish something costs nothing to build.
 *
 * @param known whether they are those of the catalog
 */
record Efforts(Map<String, BigDecimal> byMending, boolean known) {

    static Efforts of(Catalog catalog, Collection<FeatureChange> mendings) {
        Map<String, BigDecimal> efforts = new TreeMap<>();
        boolean known = true;
        for (FeatureChange mending : mendings) {
            BigDecimal effort = mending.establish()
                    ? BigDecimal.ZERO
                    : catalog.feature(mending.feature()).effort().get(mending.facet());
            if (effort == null) {
                known = false;
            } else {
                efforts.put(mending.id(), effort);
            }
        }
        if (!known) {
            for (FeatureChange mending : mendings) {
                efforts.put(mending.id(), mending.establish() ? BigDecimal.ZERO : BigDecimal.ONE);
            }
        }
        return new Efforts(efforts, known);
    }

    BigDecimal of(String mending) {
        return byMending.getOrDefault(mending, BigDecimal.ZERO);
    }

    BigDecimal of(Collection<String> mendings) {
        return mendings.stream().map(this::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** By which power of ten they all become whole numbers. */
    int digits() {
        return byMending.values().stream()
                .mapToInt(effort -> Math.max(0, effort.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }
}
