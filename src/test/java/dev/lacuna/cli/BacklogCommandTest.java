package dev.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.lacuna.output.format.OutputMedium;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a planning team asks for, and gets. */
class BacklogCommandTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** What a command left behind. */
    private record BacklogCommandRun(int code, String out, String err) {}

    @BeforeEach
    void aPlatformWithTwoAreasAndOwners() throws IOException {
        write("platform.yaml", """
                platform: acme
                name: Acme
                facets: [{id: configuration}]
                areas: [{id: auth, name: Authentication}, {id: net, name: Network}]
                models: [{id: open}]
                owners: [{id: core, name: Core}, {id: cloud, name: Cloud}]
                releases: [{id: "1"}]
                """);
        write("features/auth.yaml", """
                area: auth
                features:
                  - {id: ldap, name: LDAP, scope: cluster, owner: core, effort: 8}
                  - {id: saml, name: SAML, scope: cluster, owner: cloud, effort: 2.50}
                """);
        write("features/net.yaml", """
                area: net
                features: [{id: dns, name: Name service, owner: core}]
                """);
        write("targets/ga.yaml", """
                target: ga
                requirements:
                  - {id: GA-1, title: Directories, feature: [ldap, saml], facet: configuration, level: mandatory}
                  - {id: GA-2, title: Names, feature: dns, facet: configuration, level: mandatory}
                """);
    }

    private Path write(String file, String text) throws IOException {
        Path path = folder.resolve("catalog").resolve(file).normalize();
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private BacklogCommandRun run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandContext console = new CommandContext(
                new PrintWriter(out), new PrintWriter(err), OutputMedium.PLAIN, NOVEMBER, folder, null);
        List<String> all = new ArrayList<>(
                List.of("backlog", "--catalog", folder.resolve("catalog").toString()));
        all.addAll(List.of(arguments));
        int code = Main.run(console, all.toArray(String[]::new));
        return new BacklogCommandRun(code, out.toString(), err.toString());
    }

    /** However the lines are broken. */
    private static String words(BacklogCommandRun run) {
        return run.out().replaceAll("\\s+", " ");
    }

    private static List<String> ids(BacklogCommandRun run) throws IOException {
        JsonNode json = new ObjectMapper().readTree(run.out());
        return json.get("items").findValuesAsText("subject");
    }

    @Test
    void workToDoIsNoFailure() {
        BacklogCommandRun run = run();
        assertThat(run.code()).isZero();
        assertThat(words(run))
                .startsWith("Work for ga: 3 items ")
                .contains("2 to build, 1 to establish first")
                .contains("1. Make SAML tenant-scoped in configuration")
                .contains("saml:configuration · blocker · 1 blocker · Cloud · effort 2.5");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void theLeastEffortComesFirstAmongEqualsAndTheOrderCanBeReplaced() throws IOException {
        assertThat(ids(run("--format", "json"))).containsExactly("saml", "ldap", "dns");
        BacklogCommandRun wsjf = run("--rank", "wsjf");
        assertThat(words(wsjf)).contains("value divided by effort", "value 8, WSJF 3.2", "value 3, no WSJF");
        assertThat(run("--rank", "size").err())
                .contains("--rank names no order (size).\n  Maybe choose one of: unlocks, severity, wsjf, customers.");
    }

    @Test
    void someOfItIsShownAndTheRestSaidToBeLeftOut() throws IOException {
        assertThat(ids(run("--format", "json", "--only", "area=auth"))).containsExactly("saml", "ldap");
        assertThat(ids(run("--format", "json", "--only", "area=auth", "--only", "owner=core")))
                .containsExactly("ldap");
        assertThat(ids(run("--format", "json", "--only", "owner=core", "--only", "owner=cloud")))
                .hasSize(3);
        assertThat(run("--only", "severity=blocker", "--limit", "1").out())
                .contains("Left out here: 1 item by --only, 1 item by --limit.");
        assertThat(run("--only", "severity=minor").out()).contains("Left out here: 3 items by --only.");
    }

    @Test
    void aFilterThatTheCatalogDoesNotKnowIsRefused() {
        assertThat(run("--only", "owner=nobody").err())
                .isEqualTo("lacuna: There is no owner (nobody) in the catalog.\n  Maybe choose one of: core, cloud.\n");
        assertThat(run("--only", "area=aut").code()).isEqualTo(2);
        assertThat(run("--only", "team=core").err()).contains("Maybe write area=ID, severity=WORD or owner=ID.");
        assertThat(run("--only", "core").code()).isEqualTo(2);
        assertThat(run("--only", "severity=bad").err()).contains("Maybe choose one of: blocker, major, minor, info.");
        assertThat(run("--limit", "0").err()).contains("--limit is below 1 (0).");
    }

    @Test
    void aSpreadsheetNeedsAFile() throws IOException {
        BacklogCommandRun refused = run("--format", "xlsx");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("The format (xlsx) is not text.\n  Maybe name a file with --output");
        Path file = folder.resolve("backlog.xlsx");
        assertThat(run("--format", "xlsx", "--output", file.toString()).code()).isZero();
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    }

    @Test
    void otherAnswersAreNoWork() {
        StringWriter err = new StringWriter();
        CommandContext console = new CommandContext(
                new PrintWriter(new StringWriter()), new PrintWriter(err), OutputMedium.PLAIN, NOVEMBER, folder, null);
        assertThat(Main.run(console, "assess", "--format", "jira-csv")).isEqualTo(2);
        assertThat(err.toString()).contains("The format (jira-csv) cannot show this answer.");
    }

    @Test
    void whatATrackerTakesInPiecesIsWrittenToNumberedFilesOrNotAtAll() throws IOException {
        StringBuilder features = new StringBuilder("area: auth\nfeatures:\n");
        IntStream.range(0, 1200)
                .forEach(number ->
                        features.append("  - {id: f" + number + ", name: F " + number + ", scope: cluster}\n"));
        write("features/auth.yaml", features.toString());
        write("targets/ga.yaml", """
                target: ga
                requirements: [{id: GA-1, title: All, area: auth, facet: configuration, level: mandatory}]
                """);
        BacklogCommandRun refused = run("--format", "azure-csv");
        assertThat(refused.err()).contains("The format (azure-csv) takes 2 files for this answer.");
        assertThat(refused.out()).isEmpty();
        assertThat(run(
                                "--format",
                                "azure-csv",
                                "--item-type",
                                "User Story",
                                "-o",
                                folder.resolve("b.csv").toString())
                        .code())
                .isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv")))
                    .containsExactlyInAnyOrder("b-1-of-2.csv", "b-2-of-2.csv");
        }
        assertThat(CsvReader.builder().ofCsvRecord(Files.readString(folder.resolve("b-2-of-2.csv"))).stream()
                        .skip(2)
                        .map(found -> found.getField(0)))
                .hasSize(201)
                .containsOnly("User Story");
    }

    @Test
    void theJsonSaysWhatItWasMadeOfAndWhatIsNotKnown() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(run("--format", "json", "--limit", "2").out());
        assertThat(json.get("schema").asText()).isEqualTo("lacuna/backlog/v1");
        assertThat(json.get("all").asInt()).isEqualTo(3);
        assertThat(json.get("leftOutByLimit").asInt()).isEqualTo(1);
        assertThat(json.get("customersRecorded").asBoolean()).isFalse();
        assertThat(json.get("items").get(0).get("customers").isNull()).isTrue();
        assertThat(json.get("items").get(0).get("id").asText()).isEqualTo("acme/saml:configuration");
        assertThat(json.get("provenance").get("catalog").asText()).hasSize(64);
    }
}
