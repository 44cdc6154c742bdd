package dev.lacuna.catalog;

import dev.lacuna.catalog.KeyFormat.Matches;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a feature requirements document says of itself, in YAML between two lines of dashes at its top.
 *
 * @param feature one of the catalog, or a new one, which names its area
 * @param release the release that is to hold it
 * @param scope the scope that it will have in every facet that {@code facets} does not name
 * @param qualifiers answers, by qualifier; others may stand in the text
 */
public record FrontMatter(
        @Matches(IdPattern.CODE) String id,
        String title,
        @Matches(IdPattern.ID) String feature,
        @Nullable String area,
        @Nullable String release,
        @Nullable String owner,
        @Nullable Scope scope,
        Map<String, Scope> facets,
        Map<String, QualifierAnswer> qualifiers) {

    public FrontMatter {
        facets = Collections.unmodifiableMap(new TreeMap<>(facets));
        qualifiers = Collections.unmodifiableMap(new TreeMap<>(qualifiers));
    }

    /** The scope that it declares in a facet, absent if it declares none there. */
    public @Nullable Scope declaredScope(String facet) {
        Scope named = facets.get(facet);
        return named != null ? named : scope;
    }

    /** An answer to a qualifier as front matter gives it. */
    public record QualifierAnswer(
            Answer answer, @Nullable String how, @Nullable String why) {}
}
