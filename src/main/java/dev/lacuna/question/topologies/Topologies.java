package dev.lacuna.question.topologies;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Topology.Standing;
import dev.lacuna.rule.TopologyFacts.Feasibility;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The deployments asked about, in the order of the catalog, and whether each of them is possible. */
public record Topologies(@JsonIgnore Assessment assessment, List<AssessedTopology> topologies) {

    /**
     * A deployment and whether it is possible.
     *
     * @param state absent if it has no link, so that nothing was looked at
     * @param environments what each of them is, by id
     * @param changes all that has to be made tenant-scoped, or found to be, each once
     */
    public record AssessedTopology(
            String id,
            @Nullable String name,
            @Nullable Feasibility state,
            Map<String, Standing> environments,
            List<AssessedLink> links,
            Collection<TopologyChange> changes) {}

    /**
     * A link and whether it is possible.
     *
     * @param state absent if no rule says
     * @param demanded how many features the catalog says that it needs
     * @param needs in the order of the catalog, at the one end and then at the other; none where no end is a tenant's
     */
    public record AssessedLink(
            String id,
            @JsonIgnore @Nullable String name,
            String from,
            String to,
            @Nullable Feasibility state,
            @JsonIgnore int demanded,
            List<AssessedNeed> needs,
            @Nullable Place place) {

        /** One or two of them, since a link may lead back to where it begins. */
        List<String> ends() {
            return Stream.of(from, to).distinct().toList();
        }
    }

    /**
     * A feature that a link needs tenant-scoped in a facet, at one of its ends.
     *
     * @param causes why it cannot be had, or is not known to be; by id
     * @param rules the ids of the rules in the proof
     */
    public record AssessedNeed(
            String environment,
            String feature,
            String facet,
            Feasibility state,
            @JsonProperty("because") List<NeedCause> causes,
            Collection<String> rules) {}

    /** A root cause of a need that is not met, with what the catalog knows of it. */
    public record NeedCause(
            @JsonIgnore RootCause root,
            String feature,
            Scope scope,
            List<String> path,
            @Nullable String owner,
            List<Evidence> evidence,
            @Nullable Place place) {}

    /**
     * A scope to be raised, or to be established.
     *
     * @param effort absent where nobody estimated it, and where the scope must first be established
     */
    public record TopologyChange(
            @JsonIgnore RootCause root,
            String id,
            Scope from,
            @Nullable String owner,
            @Nullable BigDecimal effort) {}

    public Topologies {
        topologies = List.copyOf(topologies);
    }

    long count(@Nullable Feasibility state) {
        return topologies.stream().filter(topology -> topology.state() == state).count();
    }

    @JsonProperty
    String schema() {
        return "lacuna/topologies/v1";
    }

    @JsonProperty
    LocalDate asOf() {
        return assessment.scenario().day();
    }

    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    String release() {
        return assessment.scenario().release();
    }
}
