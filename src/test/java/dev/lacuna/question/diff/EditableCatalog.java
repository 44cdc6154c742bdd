package dev.lacuna.question.diff;

import dev.lacuna.Lacuna;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.read.load.SmallCatalog;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** A side of a comparison, made of a small catalog that a test changes. */
final class EditableCatalog {
    static final Scenario QUESTION = Scenario.of("cloud", LocalDate.of(2026, 11, 22));

    private static final String FEATURES = """
            area: auth
            features:
              - {id: ldap, name: LDAP, scope: tenant, dependsOn: [dns]}
              - {id: dns, name: Name service, scope: tenant}
              - {id: quota, name: Quota, scope: unknown}
            """;
    private static final String TARGET = """
            target: cloud
            requirements:
              - {id: R-1, title: Own LDAP, feature: ldap, facet: configuration, level: mandatory}
              - {id: R-2, title: Own quota, feature: quota, facet: limits, level: mandatory}
            """;

    private EditableCatalog() {}

    /** Before anything changes: one gap (R-2:quota), since a scope is unknown, and one promise, which is kept. */
    static SmallCatalog catalog(Path folder) {
        return new SmallCatalog(folder)
                .with("features/auth.yaml", FEATURES)
                .with("targets/cloud.yaml", TARGET)
                .with("waivers.yaml", "waivers: []\n".replace("[]", waiver("R-2", "quota", "2026-11-20")))
                .with("releases/1.10.yaml", "release: \"1.10\"\nitems: [{id: P-1, feature: disk, scope: tenant}]\n");
    }

    static String waiver(String requirement, String feature, String until) {
        return "[{requirement: %s, feature: %s, until: %s, approvedBy: board, reason: soon}]"
                .formatted(requirement, feature, until);
    }

    static Snapshot of(String name, SmallCatalog catalog) {
        return of(name, catalog, QUESTION);
    }

    static Snapshot of(String name, SmallCatalog catalog, Scenario scenario) {
        try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(catalog.read())) {
            return Snapshot.of(name, inquiry.assess(scenario));
        }
    }

    /** From the catalog as it is to the catalog as a change makes it. */
    static Comparison change(Path folder, UnaryOperator<SmallCatalog> change) {
        SmallCatalog catalog = catalog(folder);
        Snapshot before = of("before", catalog);
        return Comparison.of(before, of("after", change.apply(catalog)));
    }
}
