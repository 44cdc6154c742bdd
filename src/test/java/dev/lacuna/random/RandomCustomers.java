package dev.lacuna.random;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Customer.Commitment;
import dev.lacuna.catalog.Customer.Proposal;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Platform.Release;
import dev.lacuna.catalog.Platform.TenancyModel;
import dev.lacuna.catalog.scenario.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Customers of a random catalog: with and without uses, promises, weights, and a model that is known. */
public final class RandomCustomers {
    private final RandomValues dice;
    private final List<String> features;
    private final List<String> facets;
    private final List<String> models;
    private final List<String> releases;

    private RandomCustomers(Catalog catalog, RandomValues dice) {
        this.dice = dice;
        features = List.copyOf(catalog.features().keySet());
        facets = catalog.platform().facets().stream().map(Facet::id).toList();
        models = catalog.platform().models().stream().map(TenancyModel::id).toList();
        releases = catalog.platform().releases().stream().map(Release::id).toList();
    }

    /** A random catalog with customers, and a question about today. */
    public static Sample sample(long seed) {
        Sample bare = RandomCatalogs.sample(seed);
        Catalog catalog = bare.catalog();
        List<Customer> customers =
                new RandomCustomers(catalog, new RandomValues(Seeds.random(seed ^ 0x5eedL))).customers();
        Scenario asked = bare.scenario().withModel(null).withRelease(null).withChanges(List.of());
        return new Sample(
                Catalog.of(catalog.platform())
                        .features(List.copyOf(catalog.features().values()))
                        .targets(List.copyOf(catalog.targets().values()))
                        .plans(catalog.plans())
                        .waivers(catalog.waivers())
                        .customers(customers)
                        .build(),
                asked);
    }

    private List<Customer> customers() {
        return dice.ids("k", 1, 4).stream().map(this::customer).toList();
    }

    private Customer customer(String id) {
        List<Commitment> commitments = IntStream.range(0, dice.between(0, 3))
                .mapToObj(
                        i -> new Commitment(dice.one(features), dice.one(facets), dice.demanded(), dice.one(releases)))
                .toList();
        List<Proposal> proposed = new ArrayList<>();
        if (dice.chance(0.3)) {
            proposed.add(new Proposal(
                    dice.one(features),
                    dice.one(facets),
                    dice.demanded(),
                    dice.chance(0.5) ? null : dice.one(releases),
                    List.of()));
        }
        return new Customer(
                id,
                null,
                dice.chance(0.5) ? Customer.UNKNOWN_MODEL : dice.one(models),
                dice.chance(0.5) ? null : BigDecimal.valueOf(dice.between(0, 9)),
                dice.some(features, 3),
                commitments,
                proposed,
                List.of(),
                null);
    }
}
