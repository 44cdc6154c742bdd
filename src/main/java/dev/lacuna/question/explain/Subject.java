package dev.lacuna.question.explain;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.FormerIds;
import dev.lacuna.catalog.Platform.Area;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Target;
import dev.lacuna.catalog.Term;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.QueryException;
import dev.lacuna.read.yaml.SpellingSuggestion;
import dev.lacuna.rule.Gap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to be explained. */
record Subject(SubjectKind kind, String id) {
    enum SubjectKind implements Term {
        FEATURE,
        AREA,
        TARGET,
        /** Also a whole requirement; there need be no such gap. */
        GAP
    }

    /**
     * The id of a gap, taken apart; there need be no such gap.
     *
     * @param feature absent for a capability, or for all gaps of a requirement
     */
    record GapId(String requirement, @Nullable String feature) {
        static GapId of(String text) {
            int colon = text.indexOf(':');
            return colon < 0 ? new GapId(text, null) : new GapId(text.substring(0, colon), text.substring(colon + 1));
        }

        String text() {
            return feature == null ? requirement : Gap.id(requirement, feature);
        }
    }

    private static final Pattern REQUIREMENT = Pattern.compile("[A-Z][A-Za-z0-9.-]*");

    /** @throws QueryException if the text names nothing, or several things */
    static Subject of(String text, Catalog catalog, Scenario scenario) {
        Subject subject = named(text, catalog, scenario);
        if (subject.kind != SubjectKind.TARGET && !scenario.areas().isEmpty()) {
            throw new QueryException(
                    "To name areas (" + String.join(", ", scenario.areas()) + ") narrows a target, and \"" + text
                            + "\" is none.",
                    "Maybe leave --area out.");
        }
        return subject;
    }

    /** The text with the ids of today, where it names a feature or a requirement by one that it had before. */
    static String withCurrentIds(String text, Catalog catalog, Scenario scenario) {
        FormerIds former = FormerIds.of(catalog, scenario.target());
        String prefix = SubjectKind.FEATURE.word() + ":";
        if (text.startsWith(prefix)) {
            return prefix + former.feature(text.substring(prefix.length()));
        }
        return former.feature(former.gap(text));
    }

    private static Subject named(String text, Catalog catalog, Scenario scenario) {
        Map<SubjectKind, Set<String>> known = known(catalog);
        for (Map.Entry<SubjectKind, Set<String>> entry : known.entrySet()) {
            String prefix = entry.getKey().word() + ":";
            if (text.startsWith(prefix)) {
                String id = text.substring(prefix.length());
                if (!entry.getValue().contains(id)) {
                    throw new QueryException(
                            "There is no " + entry.getKey().word() + " (" + id + ") in the catalog.",
                            SpellingSuggestion.advice(id, entry.getValue()));
                }
                return new Subject(entry.getKey(), id);
            }
        }
        if (text.isEmpty()) {
            throw new QueryException("The id is empty.", "Maybe name a gap, a feature, an area or a target.");
        }
        if (text.startsWith(":") || text.endsWith(":")) {
            boolean feature = text.endsWith(":");
            throw new QueryException(
                    "The id (" + text + ") lacks the " + (feature ? "feature behind" : "requirement before")
                            + " its colon.",
                    "Maybe write \"" + text.replace(":", "") + "\".");
        }
        if (text.indexOf(':') >= 0) {
            return new Subject(SubjectKind.GAP, text);
        }
        List<SubjectKind> kinds = known.entrySet().stream()
                .filter(entry -> entry.getValue().contains(text))
                .map(Map.Entry::getKey)
                .toList();
        if (kinds.size() > 1) {
            throw new QueryException(
                    "\"" + text + "\" is the id of more than one thing.",
                    "Maybe write one of: "
                            + kinds.stream()
                                    .map(kind -> kind.word() + ":" + text)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        if (kinds.size() == 1) {
            return new Subject(kinds.get(0), text);
        }
        if (REQUIREMENT.matcher(text).matches()) {
            return new Subject(SubjectKind.GAP, text);
        }
        throw unknown(text, known, catalog.targets().get(scenario.target()));
    }

    private static QueryException unknown(String text, Map<SubjectKind, Set<String>> known, @Nullable Target target) {
        List<String> all = new ArrayList<>();
        known.values().forEach(all::addAll);
        if (target != null) {
            target.requirements().stream().map(Requirement::id).forEach(all::add);
        }
        return new QueryException(
                "There is no gap, feature, area or target (" + text + ").",
                SpellingSuggestion.to(text, all)
                        .map(near -> "Maybe you meant \"" + near + "\".")
                        .orElse("Maybe look up its id with \"lacuna assess --format json\"."));
    }

    private static Map<SubjectKind, Set<String>> known(Catalog catalog) {
        Map<SubjectKind, Set<String>> known = new LinkedHashMap<>();
        known.put(SubjectKind.FEATURE, catalog.features().keySet());
        known.put(
                SubjectKind.AREA,
                catalog.platform().areas().stream().map(Area::id).collect(Collectors.toCollection(TreeSet::new)));
        known.put(SubjectKind.TARGET, catalog.targets().keySet());
        return known;
    }
}
