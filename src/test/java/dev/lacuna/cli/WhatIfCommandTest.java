package dev.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions about what is not so: what if, and what if it turned out. */
class WhatIfCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void aPlatformWithADirectoryOnANetwork() throws IOException {
        write("platform.yaml", """
                platform: acme
                name: Acme
                facets: [{id: configuration}, {id: dns}]
                areas: [{id: auth, name: Authentication}, {id: net, name: Network}]
                models: [{id: open}]
                owners: [{id: core, name: Core}]
                releases: [{id: "1"}, {id: "2"}]
                """);
        write("features/auth.yaml", """
                area: auth
                features: [{id: auth.ldap, name: LDAP, scope: cluster, owner: core}]
                """);
        write("features/net.yaml", """
                area: net
                features:
                  - {id: net, name: Network, scope: tenant}
                  - id: net.dns
                    name: Name service
                    owner: core
                    evidence: [{facet: configuration, source: api, ref: 1 GET /dns, says: names no tenant}]
                """);
        write("targets/ga.yaml", """
                target: ga
                requirements:
                  - {id: GA-1, title: A tenant has its directory, feature: auth.ldap, facet: configuration, level: mandatory}
                  - {id: GA-2, title: A tenant has its names, feature: net.dns, facet: configuration, level: mandatory}
                """);
        write("releases/2.yaml", """
                release: "2"
                items: [{id: P-1, title: Directories, feature: auth.ldap, scope: tenant}]
                """);
    }

    @Test
    void itSaysWhatWouldCloseAndLeavesTheCatalogAsItIs() throws IOException {
        String before = Files.readString(folder.resolve("catalog/features/auth.yaml"));
        CommandRun run = run("whatif", "--set", "auth.ldap.configuration=tenant");
        assertThat(run.out())
                .startsWith("Acme for ga is unverified, it was blocked\n")
                .contains("Cleared gaps", "GA-1:auth.ldap", "is tenant-scoped in configuration, as assumed");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(run.code()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("catalog/features/auth.yaml")))
                .isEqualTo(before);
    }

    @Test
    void theExitCodeIsThatOfTheVerdictAfter() {
        assertThat(run("whatif", "--set", "auth.ldap=tenant", "--set", "net.dns:*=tenant")
                        .code())
                .isZero();
        assertThat(run("whatif", "--set", "auth.ldap=tenant", "--fail-on", "blocked")
                        .code())
                .isZero();
    }

    @Test
    void learningThatSomethingIsLessIsNotSaidToBreakIt() {
        CommandRun run = run("whatif", "--set", "net.dns:configuration=cluster");
        assertThat(run.out()).contains("learnt, not broken", "Network");
    }

    @Test
    void aPlannedItemCanBeDeliveredEarlyOrDropped() {
        assertThat(run("whatif", "--deliver", "P-1").out()).contains("it was blocked");
        assertThat(run("whatif", "--release", "2").out()).contains("it was blocked");
        assertThat(run("whatif", "--from", "2", "--without", "P-1").out())
                .startsWith("Acme for ga is blocked, it was unverified\n");
    }

    @Test
    void droppingWhatIsNotDeliveredIsRefused() {
        CommandRun run = run("whatif", "--without", "P-1");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("""
                lacuna: The plan item (P-1) is not delivered in this question, so that dropping it changes nothing.
                  Maybe ask about its release: 2.
                """);
    }

    @Test
    void aNameThatCanBeReadInTwoWaysIsRefusedWithTheExactSpellings() {
        CommandRun run = run("whatif", "--set", "net.dns=tenant");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("""
                lacuna: The assumption about (net.dns) can be read in 2 ways.
                  Maybe write one of "net.dns:*=tenant", "net:dns=tenant".
                """);
    }

    @Test
    void whatTheCatalogDoesNotHaveIsToldWithADeed() {
        assertThat(run("whatif", "--set", "auth.ldap.configuratoin=tenant").err())
                .contains("The feature (auth.ldap) has no facet (configuratoin).\n  Maybe write \"configuration\".");
        assertThat(run("whatif", "--set", "auth.ldpa=tenant").err())
                .contains("There is no feature (auth.ldpa) in the catalog.\n  Maybe write \"auth.ldap\".");
        assertThat(run("whatif", "--set", "auth.ldap=tennant").err()).contains("Maybe write \"tenant\".");
        assertThat(run("whatif", "--set", "auth.ldap").err())
                .contains("names no scope.\n  Maybe write auth.ldap=tenant");
        assertThat(run("whatif", "--deliver", "P-2").err()).contains("There is no plan item (P-2)");
        assertThat(run("whatif").err()).contains("Nothing is assumed.\n  Maybe add --set");
    }

    @Test
    void namedScenariosStandSideBySide() throws IOException {
        Path file = write("../options.yaml", """
                scenarios:
                  - {id: early, name: Directories first, deliver: P-1}
                  - {id: all, set: {auth.ldap: tenant, "net.dns:*": tenant}}
                """);
        CommandRun run = run("whatif", "--scenarios", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().map(line -> line.strip().replaceAll(" +", " ")))
                .contains(
                        "SCENARIO VERDICT OPEN BLOCKERS CLOSED OPENED MOVED",
                        "as asked blocked blocked 1 - - -",
                        "early unverified unverified 0 1 0 0",
                        "all ready ready 0 2 0 0");
        JsonNode all = new ObjectMapper()
                .readTree(run("whatif", "--scenarios", file.toString(), "--format", "json")
                        .out())
                .path("scenarios")
                .get(1);
        assertThat(all.path("verdict").asText()).isEqualTo("ready");
        assertThat(all.path("closed").toString()).isEqualTo("[\"GA-1:auth.ldap\",\"GA-2:net.dns\"]");
    }

    @Test
    void aFileOfScenariosIsReadAsStrictlyAsACatalog() throws IOException {
        Path file = write("../options.yaml", "scenarios: [{id: a, delivr: P-1}, {id: a}]\n");
        CommandRun run = run("whatif", "--scenarios", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Maybe write \"deliver\".", "The scenario (a) is given twice.");
        Path wrong = write("../options.yaml", "scenarios: [{id: a, without: P-9}]\n");
        assertThat(run("whatif", "--scenarios", wrong.toString()).err()).contains("In the scenario (a): There is no");
    }

    @Test
    void unknownsAreToldWithWhatTheyDecideTheirOwnerAndWhereSomebodyLooked() {
        CommandRun run = run("unknowns");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Name service (net.dns): configuration")
                .contains("If tenant-scoped: Network becomes ready; 1 gap closes.")
                .contains("If cluster-scoped: Network becomes blocked; 1 more gap blocks.")
                .contains("Owner: Core · Looked for in: api 1 GET /dns");
        assertThat(run.out().lines().map(line -> line.strip().replaceAll(" +", " ")))
                .contains("Authentication blocked blocked blocked settled", "Network unverified ready blocked open");
    }

    @Test
    void unknownsAsJsonSayWhichVerdictsAreSettled() throws IOException {
        JsonNode answer =
                new ObjectMapper().readTree(run("unknowns", "--format", "json").out());
        assertThat(answer.path("schema").asText()).isEqualTo("lacuna/unknowns/v1");
        assertThat(answer.path("areas").path("auth").path("settled").asBoolean())
                .isTrue();
        assertThat(answer.path("areas").path("net").path("worst").asText()).isEqualTo("blocked");
        JsonNode first = answer.path("deciding").get(0);
        assertThat(first.path("feature").asText()).isEqualTo("net.dns");
        assertThat(first.path("evidence").get(0).path("says").asText()).isEqualTo("names no tenant");
        assertThat(answer.path("idle").asInt()).isEqualTo(1);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve("catalog").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private CommandRun run(String command, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of(command, "--catalog", folder.resolve("catalog").toString()));
        Collections.addAll(arguments, more);
        return CommandRun.of(arguments.toArray(String[]::new));
    }
}
