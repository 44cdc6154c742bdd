package dev.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopologiesCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void aDataSpaceOverAPeer() throws IOException {
        write("platform.yaml", """
                platform: acme
                name: Acme
                current: "1"
                facets: [{id: configuration}]
                areas: [{id: data}]
                models: [{id: open}]
                owners: [{id: core, name: Core}]
                releases: [{id: "1"}, {id: "2"}]
                """);
        write("features/data.yaml", """
                area: data
                features:
                  - {id: d.space, name: Data space, scope: tenant, dependsOn: [r.peer], owner: core}
                  - {id: r.peer, name: Peer, scope: cluster, owner: core, effort: 5}
                """);
        write("targets/ga.yaml", """
                target: ga
                requirements: [{id: GA-1, title: Spaces, feature: d.space, facet: configuration, level: optional}]
                """);
        write("releases/2.yaml", """
                release: "2"
                items: [{id: P-1, feature: r.peer, scope: tenant}]
                """);
        topology(
                "hybrid",
                "cluster",
                "links: [{id: l, from: home, to: cloud, needs: [{feature: d.space, facet: configuration}]}]");
    }

    @Test
    void itSaysWhyADeploymentCannotBeWiredAndWhatHasToChange() {
        CommandRun run = topologies();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("Deployments on Acme 1: 1 of 1 impossible\n")
                .contains("joins home (a whole cluster) and cloud (a tenant): impossible")
                .contains("Data space (d.space) in configuration, at cloud: impossible, because")
                .contains("r.peer is cluster-scoped: d.space → r.peer")
                .contains("Owner: Core · Evidence: none · features/data.yaml:4")
                .contains("At home: nothing is demanded.")
                .contains("Peer (r.peer), configuration: from cluster-scoped to tenant-scoped");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void thePlansUpToAReleaseCanMakeItPossible() throws IOException {
        CommandRun run = topologies("hybrid", "--release", "2", "--format", "json");
        assertThat(run.code()).isZero();
        JsonNode wired = json(run).path("topologies").get(0);
        assertThat(wired.path("state").asText()).isEqualTo("possible");
        assertThat(wired.path("changes").size()).isZero();
        assertThat(json(run).path("release").asText()).isEqualTo("2");
    }

    @Test
    void whereNoEndIsATenantNothingIsDemandedAndThatIsSaid() throws IOException {
        topology(
                "own",
                "cluster",
                "links: [{id: l, from: home, to: home, needs: [{feature: d.space, facet: configuration}]}]");
        CommandRun run = topologies("own");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(": possible").contains("nothing is demanded, since no end is a tenant.");
    }

    @Test
    void whatIsUnprovenFailsUnlessOnlyTheImpossibleShall() throws IOException {
        write("features/data.yaml", "area: data\nfeatures: [{id: d.space, name: Space}, {id: r.peer, name: Peer}]\n");
        assertThat(topologies().code()).isEqualTo(1);
        assertThat(topologies("--fail-on", "impossible").code()).isZero();
        assertThat(topologies().out()).contains("unproven").contains("establish that it is tenant-scoped");
    }

    @Test
    void theEffortToBuildIsNotToldAsThatOfFindingOut() throws IOException {
        write("features/data.yaml", """
                area: data
                features:
                  - {id: d.space, name: Space, scope: cluster, effort: 3}
                  - {id: r.peer, name: Peer, effort: 5}
                """);
        topology(
                "hybrid",
                "cluster",
                "links: [{id: l, from: home, to: cloud, needs: [{feature: d.space, facet: configuration},"
                        + " {feature: r.peer, facet: configuration}]}]");
        assertThat(topologies().out()).contains("effort 3").doesNotContain("effort 5");
        JsonNode changes = json(topologies("--format", "json")).at("/topologies/0/changes");
        assertThat(changes.findValuesAsText("effort")).containsExactly("3", "null");
    }

    @Test
    void oneWithoutLinksWasNotLookedAt() throws IOException {
        topology("alone", "tenant", "");
        CommandRun run = topologies("alone");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("not looked at").contains("that is no good news");
        assertThat(topologies("alone", "--fail-on", "never").code()).isZero();
    }

    @Test
    void itDrawsWhatIsInTheWay() {
        assertThat(topologies("--format", "mermaid").out())
                .startsWith("flowchart")
                .contains("a whole cluster")
                .contains("d.space")
                .contains("r.peer");
    }

    @Test
    void whatIsNotInTheCatalogIsRefused() throws IOException {
        CommandRun unknown = topologies("nowhere");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err())
                .contains("There is no topology (nowhere) in the catalog.")
                .contains("Maybe choose one of: hybrid.");
        assertThat(topologies("--fail-on", "possible").code()).isEqualTo(2);
        assertThat(topologies("--release", "9").code()).isEqualTo(2);
        Files.delete(folder.resolve("catalog/topologies/hybrid.yaml"));
        assertThat(topologies().code()).isEqualTo(2);
        assertThat(topologies().err()).contains("The catalog has no topology.");
    }

    private void topology(String id, String home, String links) throws IOException {
        write(
                "topologies/" + id + ".yaml",
                "id: " + id + "\nenvironments: [{id: home, standing: " + home + "}, {id: cloud, standing: tenant}]\n"
                        + links + "\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("catalog").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private CommandRun topologies(String... more) {
        List<String> arguments = new ArrayList<>(List.of("topologies"));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--catalog", folder.resolve("catalog").toString()));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private static JsonNode json(CommandRun run) {
        return run.json();
    }
}
