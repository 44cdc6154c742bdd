package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Frd;
import dev.lacuna.catalog.IdPattern;
import dev.lacuna.catalog.Platform.Area;
import dev.lacuna.catalog.Platform.Owner;
import dev.lacuna.catalog.Platform.Release;
import dev.lacuna.catalog.Qualifier;
import dev.lacuna.question.QueryException;
import dev.lacuna.question.Wording;
import dev.lacuna.read.yaml.SpellingSuggestion;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A feature requirements document that is still to be filled in.
 *
 * @param id proposed: no document of the catalog has it
 * @param markdown the whole of it
 */
public record FrdTemplate(String id, String markdown) {

    /**
     * One for a feature of the catalog, or for a new one in an area.
     *
     * @throws QueryException if something is named that the catalog does not have
     */
    public static FrdTemplate of(
            Catalog catalog, String feature, @Nullable String area, @Nullable String release, @Nullable String owner) {
        Feature known = catalog.features().get(feature);
        if (known == null) {
            requireIdAndArea(catalog, feature, area);
        } else if (area != null && !area.equals(known.area())) {
            throw new QueryException(
                    "The catalog has the feature (" + feature + ") in another area.",
                    "Maybe leave --area out; it is " + known.area() + ".");
        }
        if (release != null) {
            QualifyQuery.requireKnown(
                    "release",
                    release,
                    catalog.platform().releases().stream().map(Release::id).toList());
        }
        if (owner != null) {
            QualifyQuery.requireKnown(
                    "owner",
                    owner,
                    catalog.platform().owners().stream().map(Owner::id).toList());
        }
        String placed = Objects.requireNonNull(known == null ? area : known.area());
        String id = freeId(catalog, feature);
        String by = owner != null ? owner : known == null ? null : known.owner();
        StringBuilder text = new StringBuilder("---\n");
        line(text, "id", id);
        line(text, "title", known == null ? feature : known.name());
        line(text, "feature", feature);
        if (known == null) {
            line(text, "area", placed);
        }
        if (release != null) {
            line(text, "release", release);
        }
        if (by != null) {
            line(text, "owner", by);
        }
        text.append("# scope: tenant            # how far it will be tenant-aware; facet by facet under \"facets\"\n");
        text.append("---\n\n# ").append(known == null ? feature : known.name());
        text.append("\n\nWhat is to be built, for whom, and why.\n\n## ")
                .append(catalog.frdForm().headings().get(0))
                .append("\n\n");
        text.append(
                "Tick the box, and write yes, no or not applicable behind the question, then a comma, and how or why.\n\n");
        for (Qualifier qualifier : catalog.qualifiers()) {
            if (qualifier.areas().isEmpty() || qualifier.areas().contains(placed)) {
                question(text, qualifier);
            }
        }
        return new FrdTemplate(id, text.toString());
    }

    private static void requireIdAndArea(Catalog catalog, String feature, @Nullable String area) {
        List<String> areas = catalog.platform().areas().stream().map(Area::id).toList();
        if (!feature.matches(IdPattern.ID)) {
            throw new QueryException(
                    "The feature (" + feature + ") is not spelled as an id.",
                    "Maybe write small letters, digits, dots and dashes.");
        }
        if (area == null) {
            throw new QueryException(
                    "The feature (" + feature + ") is not in the catalog.",
                    SpellingSuggestion.to(feature, catalog.features().keySet())
                            .map(near -> "Maybe write \"" + near + "\", or name the area of a new feature with --area.")
                            .orElse("Maybe name the area of a new feature with --area."));
        }
        QualifyQuery.requireKnown("area", area, areas);
    }

    private static String freeId(Catalog catalog, String feature) {
        List<String> taken = catalog.frds().stream().map(Frd::id).toList();
        String id = "frd-" + feature;
        for (int i = 2; taken.contains(id); i++) {
            id = "frd-" + feature + "-" + i;
        }
        return id;
    }

    /** In double quotes, so that no value is taken for something else. */
    private static void line(StringBuilder text, String key, String value) {
        text.append(key)
                .append(": \"")
                .append(value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " "))
                .append("\"\n");
    }

    private static void question(StringBuilder text, Qualifier qualifier) {
        String asked = qualifier.question().replace('\n', ' ').strip();
        text.append("- [ ] ")
                .append(qualifier.id())
                .append(" (")
                .append(qualifier.level().word())
                .append("; ")
                .append(QualificationWording.wants(qualifier))
                .append("): ")
                .append(asked)
                .append(asked.endsWith("?") ? "\n" : "?\n");
    }

    /** Tells the user that it was written. */
    public String confirmation(String file, Catalog catalog) {
        return "Wrote " + file + ", with "
                + Wording.count(
                        markdown.lines()
                                .filter(line -> line.startsWith("- [ ] "))
                                .count(),
                        "qualifier")
                + " to answer for " + new Wording(catalog).platform() + ".";
    }
}
