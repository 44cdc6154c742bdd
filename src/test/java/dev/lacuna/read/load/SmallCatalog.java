package dev.lacuna.read.load;

import dev.lacuna.catalog.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small sound catalog with a document of each kind, for tests to spoil. */
public final class SmallCatalog {
    private final Path folder;

    public SmallCatalog(Path folder) {
        this.folder = folder;
        with("platform.yaml", """
                platform: acme
                current: "1.0"
                facets: [{id: configuration}, {id: isolation}, {id: limits, propagates: false}]
                areas: [{id: auth}, {id: data}]
                models: [{id: admin-only}, {id: self-managed}]
                owners: [{id: core}]
                releases: [{id: "1.0"}, {id: "1.10", date: 2026-06-30}]
                """);
        with("features/auth.yaml", """
                area: auth
                features:
                  - {id: ldap, name: LDAP, scope: cluster, provides: [identity]}
                  - {id: login, name: Login, dependsOn: [ldap]}
                """);
        with("features/data/disk.yaml", """
                features:
                  - {id: disk, name: Disk, area: data}
                """);
        with("targets/cloud.yaml", """
                target: cloud
                release: "1.10"
                models: [admin-only]
                requirements:
                  - {id: R-1, title: Own LDAP, feature: ldap, facet: configuration, level: mandatory}
                  - {id: R-2, title: Own data, area: data, facet: isolation, level: optional}
                  - {id: R-3, title: Own people, capability: identity, area: auth, facet: isolation, level: recommended}
                """);
        with("releases/1.10.yaml", """
                release: "1.10"
                capacity: {core: 10}
                items: [{id: P-1, feature: ldap, facets: [configuration], scope: tenant, effort: 2.50}]
                """);
        with("waivers.yaml", """
                waivers:
                  - {requirement: R-1, feature: ldap, until: 2026-12-31, approvedBy: board, reason: soon}
                """);
        with("customers/one.yaml", """
                id: one
                model: self-managed
                uses: [disk]
                commitments: [{feature: ldap, facet: configuration, scope: tenant, by: "1.10"}]
                """);
        with("topologies/wire.yaml", """
                id: wire
                environments: [{id: home, standing: cluster}, {id: cloud, standing: tenant}]
                links: [{id: sync, from: home, to: cloud, needs: [{feature: disk, facet: isolation}]}]
                """);
        with("qualifiers.yaml", """
                qualifiers: [{id: Q1, question: Is it tenant-aware?, level: mandatory, areas: [auth]}]
                """);
        with("findings.yaml", """
                findings: [{id: F1, says: No LDAP, area: auth, features: [ldap], facet: configuration}]
                """);
    }

    /** Writes a file, over the one that was there. */
    public SmallCatalog with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public SmallCatalog with(String file, byte[] bytes) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a text, which must be in the file. */
    public SmallCatalog changed(String file, String from, String to) {
        try {
            String text = Files.readString(folder.resolve(file));
            if (!text.contains(from)) {
                throw new IllegalArgumentException("The file (" + file + ") holds no (" + from + ").");
            }
            return with(file, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    public Catalog read() {
        return CatalogFolder.read(folder);
    }

    /** The first lines of all problems, without the folder. */
    public List<String> problems() {
        return ProblemCapture.problems(() -> read()).stream()
                .map(problem -> problem.lines().findFirst().orElseThrow().replace(folder + "/", ""))
                .toList();
    }
}
