package dev.lacuna.catalog;

import dev.lacuna.catalog.KeyFormat.Matches;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A deployment that somebody wants to wire ({@code topologies/*.yaml}). */
public record Topology(
        @Matches(IdPattern.ID) String id, @Nullable String name, List<Environment> environments, List<Link> links) {

    public Topology {
        environments = List.copyOf(environments);
        links = List.copyOf(links);
    }

    /** A place where the platform runs, seen from its user. */
    public record Environment(
            @Matches(IdPattern.ID) String id, @Nullable String name, Standing standing) {}

    /** A connection of two environments, and what it needs at each end. */
    public record Link(
            @Matches(IdPattern.ID) String id, @Nullable String name, String from, String to, List<Need> needs) {

        public Link {
            needs = List.copyOf(needs);
        }
    }

    /** A feature that a link uses, in one facet. */
    public record Need(String feature, String facet) {}

    /** What an environment is on the cluster it runs on: the whole cluster, or one of its tenants. */
    public enum Standing implements Term {
        CLUSTER,
        TENANT
    }
}
