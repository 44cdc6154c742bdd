package dev.lacuna.question.topologies;

import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Topology;
import dev.lacuna.output.Json;
import dev.lacuna.question.assess.RootCauseText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether deployments can be wired as JSON, {@code lacuna/topologies/v1}. */
record TopologiesJson(Topologies answer) {

    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = Json.object();
        json.put("schema", "lacuna/topologies/v1");
        json.put("asOf", answer.assessment().scenario().day().toString());
        Json.putIfAny(json, "release", answer.assessment().scenario().release());
        json.put("topologies", answer.topologies().stream().map(this::topology).toList());
        return json;
    }

    private Map<String, @Nullable Object> topology(AssessedTopology wired) {
        Topology topology = wired.topology();
        Map<String, @Nullable Object> standings = Json.object();
        topology.environments()
                .forEach(it -> standings.put(it.id(), it.standing().word()));
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", topology.id());
        json.put("name", topology.name());
        json.put("state", Json.word(wired.state()));
        json.put("environments", standings);
        json.put(
                "links",
                wired.links().stream().map(link -> link(topology, link)).toList());
        json.put("changes", wired.changes().stream().map(this::change).toList());
        return json;
    }

    private Map<String, @Nullable Object> link(Topology topology, AssessedLink wired) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", wired.link().id());
        json.put("from", wired.link().from());
        json.put("to", wired.link().to());
        json.put("state", Json.word(wired.state()));
        json.put("needs", wired.needs().stream().map(this::need).toList());
        json.put(
                "place",
                Json.place(catalog()
                        .place(Statement.of(
                                Statement.StatementKind.LINK,
                                topology.id(),
                                wired.link().id()))));
        return json;
    }

    private Map<String, @Nullable Object> need(AssessedNeed need) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("environment", need.environment());
        json.put("feature", need.feature());
        json.put("facet", need.facet());
        json.put("state", need.state().word());
        json.put("because", need.causes().stream().map(this::cause).toList());
        json.put("rules", List.copyOf(need.rules()));
        return json;
    }

    private Map<String, @Nullable Object> cause(RootCause cause) {
        Feature feature = catalog().feature(cause.feature());
        Map<String, @Nullable Object> json = Json.object();
        json.put("feature", cause.feature());
        json.put("scope", cause.scope().word());
        json.put("path", new ArrayList<>(cause.path()));
        json.put("owner", feature.owner());
        json.put("evidence", Json.evidence(RootCauseText.evidence(feature, cause.facet())));
        json.put(
                "place",
                Json.place(
                        catalog().place(Statement.of(Statement.StatementKind.SCOPE, cause.feature(), cause.facet()))));
        return json;
    }

    private Map<String, @Nullable Object> change(RootCause cause) {
        Feature feature = catalog().feature(cause.feature());
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", cause.feature() + ":" + cause.facet());
        json.put("from", cause.scope().word());
        json.put("owner", feature.owner());
        json.put(
                "effort",
                cause.scope() == Scope.UNKNOWN ? null : feature.effort().get(cause.facet()));
        return json;
    }

    private Catalog catalog() {
        return answer.assessment().catalog();
    }
}
