package dev.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lacuna.output.format.OutputMedium;
import dev.lacuna.push.github.GitHubDriver;
import dev.lacuna.push.jira.FakeJiraServer;
import dev.lacuna.push.jira.JiraDriver;
import dev.lacuna.push.tracker.FakeServer;
import dev.lacuna.push.tracker.FakeServer.ServerFault;
import dev.lacuna.push.tracker.TrackerDriver;
import dev.lacuna.question.backlog.ItemIdentity;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The backlog of a catalog, pushed from the command line. */
class PushCommandTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final ItemIdentity LDAP = new ItemIdentity("acme/auth.ldap:configuration");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final JiraDriver jira = new JiraDriver();
    private Map<String, String> environment =
            Map.of("LACUNA_JIRA_TOKEN", TrackerDriver.TOKEN, "LACUNA_JIRA_USER", FakeJiraServer.USER);

    /** What a command left behind. */
    private record PushCommandRun(int code, String out, String err) {}

    @BeforeEach
    void aPlatformWithADirectoryOnANetwork() throws IOException {
        write("platform.yaml", """
                platform: acme
                name: Acme
                facets: [{id: configuration}]
                areas: [{id: auth, name: Authentication}, {id: net, name: Network}]
                owners: [{id: core, name: Core}]
                models: [{id: open}]
                releases: [{id: "1"}, {id: "2"}]
                """);
        features("cluster");
        write("features/net.yaml", """
                area: net
                features: [{id: net.dns, name: Name service, owner: core}]
                """);
        write("targets/ga.yaml", """
                target: ga
                requirements:
                  - {id: GA-1, title: A tenant has its directory, feature: auth.ldap, facet: configuration, level: mandatory}
                  - {id: GA-2, title: A tenant has its names, feature: net.dns, facet: configuration, level: mandatory}
                """);
    }

    private void features(String scope) throws IOException {
        write(
                "features/auth.yaml",
                "area: auth\nfeatures: [{id: auth.ldap, name: LDAP, scope: " + scope + ", owner: core}]\n");
    }

    @AfterEach
    void stop() {
        jira.close();
    }

    @Test
    void aTokenAmongTheArgumentsIsRefusedAndNotRepeated() {
        PushCommandRun run = push("--token", TrackerDriver.TOKEN);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--token-file").doesNotContain(TrackerDriver.TOKEN);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void withoutYesItOnlySaysWhatItWouldDo() {
        PushCommandRun run = push();
        assertThat(run.err()).doesNotContain("fault");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Dry run of a push to " + jira.server().address() + "/PLAT\n")
                .contains(
                        "4 to create, 0 to update, 0 to close, 0 to reopen, 0 in step.",
                        "acme/auth.ldap:configuration");
        assertThat(jira.size()).isZero();
        assertThat(folder.resolve("map.json")).doesNotExist();
    }

    @Test
    void withYesItDoesItAndTheSecondTimeThereIsNothingToDo() {
        PushCommandRun first = push("--yes");
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("4 created, 0 updated, 0 closed, 0 reopened", "All is done.");
        assertThat(first.err()).contains("4 of 4: acme/");
        assertThat(push("--yes").out()).contains("0 created", "4 in step before");
        assertThat(push().out()).containsIgnoringWhitespaces("There is nothing to do.");
        assertThat(jira.size()).isEqualTo(4);
    }

    @Test
    void whatTheCatalogMendsIsClosedAndTheDryRunShowsEachDifference() throws IOException {
        push("--yes");
        features("mixed");
        assertThat(push().out()).contains("1 to update", "text: - ", "text: + ");
        features("tenant");
        PushCommandRun run = push("--yes");
        // The work, and the epic above it.
        assertThat(run.out()).contains("2 closed");
        assertThat(jira.item(LDAP))
                .hasValueSatisfying(seen -> assertThat(seen.open()).isFalse());
        features("cluster");
        assertThat(push("--yes").out()).contains("2 reopened");
    }

    @Test
    void aFilterClosesNothingOutside() throws IOException {
        push("--yes");
        features("tenant");
        assertThat(push("--only", "area=net").out()).contains("0 to close", "outside of what was asked about");
        assertThat(push("--model", "open").out()).contains("0 to close", "only the model open");
        assertThat(push("--limit", "1").out()).contains("0 to close", "there is a limit");
        assertThat(push("--only", "area=auth").out()).contains("2 to close");
    }

    @Test
    void askingAboutAnAreaAloneIsNoFilterAndIsRefused() {
        PushCommandRun run = push("--area", "net");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--only area=ID");
        assertThat(jira.server().asked()).isEmpty();
    }

    @Test
    void anItemThatFailsIsSaidAndTheExitCodeTells() {
        jira.refuse("LDAP");
        PushCommandRun run = push("--yes");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("3 created", "1 item failed", "Failed", "refused");
    }

    @Test
    void refusedCredentialsAreWrongUse() {
        environment = Map.of("LACUNA_JIRA_TOKEN", "other", "LACUNA_JIRA_USER", FakeJiraServer.USER);
        PushCommandRun run = push("--yes");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("does not accept the credentials");
    }

    @Test
    void aMissingTokenProjectOrAddressIsToldBeforeAnyWork() {
        environment = Map.of();
        assertThat(push().err()).contains("the environment has no LACUNA_JIRA_TOKEN", "--token-file");
        assertThat(run("backlog", "--push", "jira").err()).contains("The push needs --url");
        assertThat(run("backlog", "--push", "trello").err()).contains("There is no tracker (trello)");
        assertThat(run("backlog", "--yes").err()).contains("no --push");
        assertThat(run("backlog", "--push", "jira", "--url", "http://acme.example", "--project", "PLAT")
                        .err())
                .contains("is not encrypted");
        assertThat(jira.server().asked()).isEmpty();
    }

    @Test
    void aFormatThatCannotShowItIsToldBeforeAnythingIsSent() {
        PushCommandRun run = push(
                "--yes", "--format", "csv", "--output", folder.resolve("x.csv").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(jira.server().asked()).isEmpty();
    }

    @Test
    void aReportThatCannotBeWrittenIsToldBeforeAnythingIsSent() {
        PushCommandRun run =
                push("--yes", "--output", folder.resolve("none/x.txt").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(jira.server().asked()).isEmpty();
    }

    @Test
    void filesThatAreNoTextAreTheUsersToMend() throws IOException {
        byte[] other = {(byte) 0xff, (byte) 0xfe, 't', 0};
        Path token = Files.write(folder.resolve("token"), other);
        assertThat(push("--token-file", token.toString()).err()).contains("no text in UTF-8");
        Files.write(folder.resolve("map.json"), other);
        PushCommandRun run = push();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("it is damaged");
    }

    @Test
    void theTokenOfAFileReachesNoOutput() throws IOException {
        Path file = Files.writeString(folder.resolve("token"), TrackerDriver.TOKEN + "\n");
        environment = Map.of("LACUNA_JIRA_USER", FakeJiraServer.USER);
        List<PushCommandRun> runs = new ArrayList<>();
        runs.add(push("--yes", "--token-file", file.toString()));
        assertThat(runs.get(0).code()).isZero();
        runs.add(push("--token-file", file.toString(), "--format", "json"));
        jira.server()
                .disturb(request -> new ServerFault(
                        false,
                        FakeServer.Reply.of(
                                400,
                                echo(String.valueOf(request.headers().get("Authorization")) + TrackerDriver.TOKEN)),
                        0));
        List<String> debug = arguments("--token-file", file.toString());
        debug.add(0, "--debug");
        runs.add(run(debug.toArray(String[]::new)));
        assertThat(runs.get(2).code()).isEqualTo(2);
        String encoded = Base64.getEncoder()
                .encodeToString((FakeJiraServer.USER + ":" + TrackerDriver.TOKEN).getBytes(StandardCharsets.UTF_8));
        for (PushCommandRun run : runs) {
            assertThat(run.out() + run.err())
                    .doesNotContain(TrackerDriver.TOKEN)
                    .doesNotContain(encoded);
        }
        Files.delete(file);
        try (var files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(each)).doesNotContain(TrackerDriver.TOKEN);
            }
        }
    }

    private static JsonNode echo(String text) {
        return new ObjectMapper().createObjectNode().put("message", "You sent " + text);
    }

    @Test
    void jsonHoldsTheSameCounts() throws IOException {
        JsonNode json = new ObjectMapper().readTree(push("--format", "json").out());
        assertThat(json.path("schema").asText()).isEqualTo("lacuna/push/v1");
        assertThat(json.path("dryRun").asBoolean()).isTrue();
        assertThat(json.at("/counts/create").asInt())
                .isEqualTo(json.path("steps").size())
                .isEqualTo(4);
    }

    @Test
    void gitHubIsPlannedAlike() {
        try (GitHubDriver github = new GitHubDriver()) {
            environment = Map.of("LACUNA_GITHUB_TOKEN", TrackerDriver.TOKEN);
            PushCommandRun run = run(
                    "backlog",
                    "--push",
                    "github",
                    "--url",
                    github.server().address(),
                    "--repo",
                    "acme/platform",
                    "--map",
                    folder.resolve("map.json").toString());
            assertThat(run.out()).contains("4 to create");
            assertThat(run.code()).isZero();
            assertThat(github.size()).isZero();
        }
    }

    private PushCommandRun push(String... more) {
        return run(arguments(more).toArray(String[]::new));
    }

    private List<String> arguments(String... more) {
        String map = folder.resolve("map.json").toString();
        String url = jira.server().address();
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("backlog", "--push", "jira", "--url", url, "--project", "PLAT", "--map", map));
        arguments.addAll(List.of(more));
        return arguments;
    }

    private PushCommandRun run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandContext console = new CommandContext(
                new PrintWriter(out),
                new PrintWriter(err),
                OutputMedium.PLAIN,
                NOVEMBER,
                Path.of("").toAbsolutePath(),
                null,
                environment::get);
        List<String> all = new ArrayList<>(List.of(arguments));
        int after = all.indexOf("backlog") + 1;
        all.addAll(after, List.of("--catalog", folder.resolve("catalog").toString()));
        int code = Main.run(console, all.toArray(String[]::new));
        return new PushCommandRun(code, out.toString(), err.toString());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("catalog").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
