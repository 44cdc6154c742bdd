package dev.lacuna.catalog;

import dev.lacuna.catalog.Platform.TenancyModel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is written down about a platform, checked and sorted by id. Every id in it resolves and every feature
 * has an area; building one by hand, keep to that.
 */
public final class Catalog {
    private final Platform platform;
    private final Map<String, Feature> features;
    private final Map<String, Target> targets;
    private final List<ReleasePlan> plans;
    private final List<Waiver> waivers;
    private final List<Customer> customers;
    private final List<Topology> topologies;
    private final List<Qualifier> qualifiers;
    private final FrdForm frdForm;
    private final List<Frd> frds;
    private final List<FrdProblem> frdProblems;
    private final List<Finding> findings;
    private final Map<Statement, Place> places;
    private final String hash;
    private final Map<String, DependencyGraph> dependencies = new ConcurrentHashMap<>();

    private Catalog(Builder parts) {
        platform = parts.platform;
        features = byId(parts.features, Feature::id);
        targets = byId(parts.targets, Target::target);
        plans = parts.plans.stream()
                .sorted(Comparator.comparingInt(plan -> platform.orderOf(plan.release())))
                .toList();
        waivers = parts.waivers.stream()
                .sorted(Comparator.comparing(Waiver::gap).thenComparing(Waiver::until))
                .toList();
        customers = sorted(parts.customers, Customer::id);
        topologies = sorted(parts.topologies, Topology::id);
        qualifiers = sorted(parts.qualifiers, Qualifier::id);
        frdForm = parts.frdForm;
        frds = sorted(parts.frds, Frd::id);
        frdProblems = parts.frdProblems;
        findings = sorted(parts.findings, Finding::id);
        places = parts.places;
        hash = parts.hash;
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream()
                .collect(Collectors.toMap(
                        id,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalArgumentException(
                                    "The id (" + id.apply(one) + ") is used twice. Maybe rename one.");
                        },
                        TreeMap::new));
    }

    private static <T> List<T> sorted(List<T> all, Function<T, String> id) {
        return all.stream().sorted(Comparator.comparing(id)).toList();
    }

    public Platform platform() {
        return platform;
    }

    /** By id, in the order of ids. */
    public Map<String, Feature> features() {
        return features;
    }

    /** The feature of this id, which must be in the catalog. */
    public Feature feature(String id) {
        Feature feature = features.get(id);
        if (feature == null) {
            throw new IllegalArgumentException("No feature has the id (" + id + ").");
        }
        return feature;
    }

    /** What depends on what in a facet, which must be the platform's; built when it is first asked for. */
    public DependencyGraph dependencies(String facet) {
        return dependencies.computeIfAbsent(
                facet,
                id -> DependencyGraph.of(
                        features.values(),
                        platform.facets().stream()
                                .filter(each -> each.id().equals(id))
                                .findFirst()
                                .orElseThrow(() -> new IllegalArgumentException("There is no facet (" + id + ")."))));
    }

    /** By id, in the order of ids. */
    public Map<String, Target> targets() {
        return targets;
    }

    /** In the order of their releases. */
    public List<ReleasePlan> plans() {
        return plans;
    }

    public List<Waiver> waivers() {
        return waivers;
    }

    public List<Customer> customers() {
        return customers;
    }

    public List<Topology> topologies() {
        return topologies;
    }

    public List<Qualifier> qualifiers() {
        return qualifiers;
    }

    public FrdForm frdForm() {
        return frdForm;
    }

    /** Those that could be read. */
    public List<Frd> frds() {
        return frds;
    }

    /** Why other documents could not be read, by place; files are named as the user named the folder. */
    public List<FrdProblem> frdProblems() {
        return frdProblems;
    }

    public List<Finding> findings() {
        return findings;
    }

    /**
     * Where a statement stands, absent if it was not read from a file. Files are named relative to the catalog's folder, so
     * that the same catalog gives the same citations wherever it lies.
     */
    public @Nullable Place place(Statement statement) {
        return places.get(statement);
    }

    /** SHA-256 over names and contents of the files, in hexadecimal; empty if it was not read from files. */
    public String hash() {
        return hash;
    }

    /** The tenancy models of a target: those it names, else all of the platform's. */
    public List<String> modelsOf(Target target) {
        return target.models().isEmpty()
                ? platform.models().stream().map(TenancyModel::id).toList()
                : target.models();
    }

    public static Builder of(Platform platform) {
        return new Builder(platform);
    }

    /** Collects the parts of a catalog, in any order. */
    public static final class Builder {
        private final Platform platform;
        private List<Feature> features = List.of();
        private List<Target> targets = List.of();
        private List<ReleasePlan> plans = List.of();
        private List<Waiver> waivers = List.of();
        private List<Customer> customers = List.of();
        private List<Topology> topologies = List.of();
        private List<Qualifier> qualifiers = List.of();
        private FrdForm frdForm = FrdForm.DEFAULT;
        private List<Frd> frds = List.of();
        private List<FrdProblem> frdProblems = List.of();
        private List<Finding> findings = List.of();
        private Map<Statement, Place> places = Map.of();
        private String hash = "";

        private Builder(Platform platform) {
            this.platform = platform;
        }

        public Builder features(List<Feature> all) {
            features = List.copyOf(all);
            return this;
        }

        public Builder targets(List<Target> all) {
            targets = List.copyOf(all);
            return this;
        }

        public Builder plans(List<ReleasePlan> all) {
            plans = List.copyOf(all);
            return this;
        }

        public Builder waivers(List<Waiver> all) {
            waivers = List.copyOf(all);
            return this;
        }

        public Builder customers(List<Customer> all) {
            customers = List.copyOf(all);
            return this;
        }

        public Builder topologies(List<Topology> all) {
            topologies = List.copyOf(all);
            return this;
        }

        public Builder qualifiers(List<Qualifier> all) {
            qualifiers = List.copyOf(all);
            return this;
        }

        public Builder frdForm(FrdForm form) {
            frdForm = form;
            return this;
        }

        public Builder frds(List<Frd> all) {
            frds = List.copyOf(all);
            return this;
        }

        public Builder frdProblems(List<FrdProblem> all) {
            frdProblems = List.copyOf(all);
            return this;
        }

        public Builder findings(List<Finding> all) {
            findings = List.copyOf(all);
            return this;
        }

        /** Where the statements stand, and the hash of the files they were read from. */
        public Builder readFrom(Map<Statement, Place> files, String sha256) {
            places = Map.copyOf(files);
            hash = sha256;
            return this;
        }

        public Catalog build() {
            return new Catalog(this);
        }
    }
}
