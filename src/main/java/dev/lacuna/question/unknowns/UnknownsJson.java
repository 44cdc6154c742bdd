package dev.lacuna.question.unknowns;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Statement;
import dev.lacuna.output.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What hangs on the unknowns as JSON, {@code lacuna/unknowns/v1}. */
record UnknownsJson(Unknowns unknowns) {

    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json =
                Json.answer("lacuna/unknowns/v1", unknowns.today().scenario());
        json.put("verdict", range(unknowns.target()));
        json.put("models", ranges(unknowns.models()));
        json.put("areas", ranges(unknowns.areas()));
        json.put("ifAllTenant", outcome(unknowns.good()));
        json.put("ifAllCluster", outcome(unknowns.bad()));
        json.put("deciding", unknowns.deciding().stream().map(this::unknown).toList());
        json.put("idle", unknowns.idle());
        return json;
    }

    private static Map<String, @Nullable Object> ranges(Map<String, VerdictRange> ranges) {
        Map<String, @Nullable Object> json = Json.object();
        ranges.forEach((id, range) -> json.put(id, range(range)));
        return json;
    }

    private static Map<String, @Nullable Object> range(VerdictRange range) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("today", range.today().word());
        json.put("best", range.best().word());
        json.put("worst", range.worst().word());
        json.put("settled", range.settled());
        return json;
    }

    private Map<String, @Nullable Object> unknown(UnknownScope unknown) {
        Catalog catalog = unknowns.today().catalog();
        Feature feature = catalog.feature(unknown.feature());
        Map<String, @Nullable Object> json = Json.object();
        json.put("feature", unknown.feature());
        json.put("facet", unknown.facet());
        json.put("area", feature.area());
        json.put("owner", feature.owner());
        json.put("ifTenant", outcome(unknown.good()));
        json.put("ifCluster", outcome(unknown.bad()));
        json.put("evidence", Json.evidence(evidence(feature, unknown.facet())));
        json.put(
                "place",
                Json.place(catalog.place(
                        Statement.of(Statement.StatementKind.SCOPE, unknown.feature(), unknown.facet()))));
        return json;
    }

    /** Where somebody looked for the scope of a feature in a facet. */
    static List<Evidence> evidence(Feature feature, String facet) {
        return feature.evidence().stream()
                .filter(entry -> entry.facet() == null || entry.facet().equals(facet))
                .toList();
    }

    private static Map<String, @Nullable Object> outcome(EstablishedResult outcome) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("blocks", outcome.blocks());
        json.put("closes", outcome.closes());
        json.put("verdicts", outcome.flips().stream().map(UnknownsJson::flip).toList());
        return json;
    }

    private static Map<String, @Nullable Object> flip(VerdictFlip flip) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("of", flip.of().name().toLowerCase(Locale.ROOT));
        json.put("id", flip.id());
        json.put("before", flip.before().word());
        json.put("after", flip.after().word());
        return json;
    }
}
