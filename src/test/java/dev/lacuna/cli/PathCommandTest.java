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

class PathCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void aPlatformWithADirectoryOnANetwork() throws IOException {
        write("platform.yaml", """
                platform: acme
                name: Acme
                facets: [{id: configuration}]
                areas: [{id: auth, name: Authentication}, {id: net, name: Network}]
                models: [{id: open}]
                owners: [{id: core, name: Core}, {id: cloud, name: Cloud}]
                """);
        write("features/auth.yaml", """
                area: auth
                features:
                  - {id: auth.ldap, name: LDAP, scope: cluster, dependsOn: [net.dns, net.time], owner: cloud, effort: 8, provides: [login]}
                  - {id: auth.local, name: Local users, scope: mixed, dependsOn: [net.dns], owner: cloud, effort: 2.5, provides: [login]}
                """);
        write("features/net.yaml", """
                area: net
                features:
                  - {id: net.dns, name: Name service, scope: cluster, owner: core, effort: 3}
                  - {id: net.time, name: Time, owner: core, effort: 5}
                """);
        demand(
                "{id: GA-1, title: A tenant has its directory, feature: auth.ldap, facet: configuration, level: mandatory}");
    }

    @Test
    void itSaysWhatToBuildInWhichOrderAndWhereThatLeads() {
        CommandRun run = path();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("3 changes make Acme ready for ga\n")
                .contains("It is blocked today. 2 things to build and 1 unknown to establish make it ready")
                .contains("and clear 1 of 1 blocker.")
                .contains("The effort is 11. It is proven that no less will do.")
                .contains("- [3] LDAP (auth.ldap), configuration: from cluster-scoped to tenant-scoped")
                .contains("Cloud · effort 8 · after [1], [2] · for GA-1:auth.ldap");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void aVerdictThatTurnsOutBetterThanWishedForIsTheOneThatIsSaid() {
        assertThat(path("--to", "at-risk").out()).startsWith("3 changes make Acme ready for ga\n");
    }

    @Test
    void noTimeAtAllIsRefused() {
        CommandRun run = path("--seconds", "0");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("The time (0) is below one second.");
    }

    @Test
    void anUnknownIsToBeEstablishedAndSaidToBeAssumed() throws IOException {
        JsonNode step = json(path("--format", "json")).path("steps").get(1);
        assertThat(step.path("id").asText()).isEqualTo("net.time:configuration");
        assertThat(step.path("work").asText()).isEqualTo("establish");
        assertThat(step.path("effort").asInt(-1)).isZero();
        assertThat(path().out()).contains("What is unknown is assumed to turn out tenant-scoped");
    }

    @Test
    void whereAnEffortIsMissingEachThingCountsAsOneAndThatIsSaid() throws IOException {
        String net = Files.readString(folder.resolve("catalog/features/net.yaml"));
        write("features/net.yaml", net.replace(", effort: 3", ""));
        assertThat(path().out())
                .contains("The effort is 2: the catalog lacks the effort of some of what could be built, so")
                .doesNotContain("effort 8");
    }

    @Test
    void theCheaperOfTwoProvidersIsTakenAndBothAreTold() throws IOException {
        demand(
                "{id: GA-2, title: A tenant logs in, capability: login, area: auth, facet: configuration, level: mandatory}");
        JsonNode answer = json(path("--format", "json"));
        assertThat(answer.path("effort").decimalValue()).isEqualByComparingTo("5.5");
        assertThat(answer.path("choices").get(0).path("through").asText()).isEqualTo("auth.local");
        assertThat(path().out())
                .contains("GA-2 A tenant logs in: through Local users (auth.local)")
                .contains("LDAP (auth.ldap): effort 11, 1 unknown if done alone")
                .contains("Local users (auth.local): effort 5.5 if done alone");
    }

    @Test
    void whatNothingProvidesIsNamedAndEndsWithOne() throws IOException {
        demand(
                "{id: GA-3, title: A tenant prints, capability: printing, area: net, facet: configuration, level: mandatory}");
        CommandRun run = path();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("No change to its features makes Acme ready for ga\n")
                .contains("GA-3 A tenant prints: a feature that provides printing");
    }

    @Test
    void membersOfACycleDoNotWaitForEachOther() throws IOException {
        String net = Files.readString(folder.resolve("catalog/features/net.yaml"));
        write(
                "features/net.yaml",
                net.replace("scope: cluster, owner", "scope: cluster, dependsOn: [net.time], owner")
                        .replace("name: Time,", "name: Time, dependsOn: [net.dns],"));
        JsonNode steps = json(path("--format", "json")).path("steps");
        assertThat(steps.get(0).path("after")).isEmpty();
        assertThat(steps.get(1).path("after")).isEmpty();
        assertThat(steps.get(2).path("after").toString()).isEqualTo("[1,2]");
    }

    @Test
    void anEffortClearsWhatItCanAndNoOneElsesWork() throws IOException {
        demand("{id: GA-1, title: Directory, feature: auth.ldap, facet: configuration, level: mandatory}, "
                + "{id: GA-4, title: Names, feature: net.dns, facet: configuration, level: mandatory}");
        JsonNode core = json(path("--budget", "20", "--owner", "core", "--format", "json"));
        assertThat(core.path("clears").toString()).isEqualTo("[\"GA-4:net.dns\"]");
        assertThat(core.path("after").path("verdict").asText()).isEqualTo("blocked");
        assertThat(path("--budget", "2").out())
                .startsWith("What an effort of 2 clears of Acme for ga\n")
                .contains("Nothing that could be done here would clear a gap.");
    }

    @Test
    void whatIsReadyAlreadyNeedsNothing() throws IOException {
        demand("{id: GA-5, title: Anything, feature: net.dns, facet: configuration, scope: cluster, level: mandatory}");
        CommandRun run = path();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Acme is ready for ga already\n").contains("Nothing has to change.");
    }

    @Test
    void wishesThatMakeNoSenseAreRefusedWithADeed() {
        assertRefused(path("--owner", "core"), "Maybe add --budget");
        assertRefused(path("--to", "ready", "--budget", "3"), "Maybe leave out --budget");
        assertRefused(path("--to", "blocked"), "Maybe choose one of: ready, at-risk.");
        assertRefused(path("--budget", "-1"), "Maybe give 0 or more.");
        assertRefused(path("--budget", "3", "--owner", "nobody"), "Maybe choose one of: core, cloud.");
    }

    private static void assertRefused(CommandRun run, String deed) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(deed);
    }

    private CommandRun path(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("path", "--catalog", folder.resolve("catalog").toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private void demand(String requirement) throws IOException {
        write("targets/ga.yaml", "target: ga\nrequirements: [" + requirement + "]\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("catalog").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static JsonNode json(CommandRun run) {
        return run.json();
    }
}
