package dev.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.lacuna.Golden;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class QualifyCommandTest {
    private static final String ACME = "docs/examples/acme-store";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aDocumentToFillInIsMarkdownOnly() {
        CommandRun run = qualify("--new", "auth.directory", "--format", "json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is Markdown, not json");
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(arguments);
    }

    private CommandRun qualify(String... more) {
        List<String> arguments = new ArrayList<>(List.of("qualify", "--catalog", ACME));
        Collections.addAll(arguments, more);
        return run(arguments.toArray(String[]::new));
    }

    private static JsonNode json(CommandRun run) {
        return run.json();
    }

    private static Element xml(CommandRun run) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static JsonNode state(JsonNode answer, String frd, String qualifier) {
        for (JsonNode each : answer.path("frds")) {
            for (JsonNode judged : each.path("qualifiers")) {
                if (each.path("id").asText().equals(frd)
                        && judged.path("id").asText().equals(qualifier)) {
                    return judged;
                }
            }
        }
        throw new AssertionError("Nothing is said of " + qualifier + " in " + frd + ".");
    }

    @Test
    void theFolderWhereTheProgramRunsHasOneNameHoweverItIsGiven() {
        Path here = Path.of("").toAbsolutePath();

        assertThat(QualifyCommand.fromHere(here)).isEqualTo(Path.of("."));
        assertThat(QualifyCommand.fromHere(Path.of("."))).isEqualTo(Path.of("."));
        assertThat(QualifyCommand.fromHere(here.resolve(ACME))).isEqualTo(Path.of(ACME));
    }

    @Test
    void aCatalogWithoutQualifiersSaysSo() throws IOException {
        Files.createDirectories(folder.resolve("features"));
        Files.writeString(
                folder.resolve("platform.yaml"), "{platform: bare, facets: [{id: configuration}], areas: [{id: a}]}");
        Files.writeString(folder.resolve("features/a.yaml"), "features: [{id: x, name: X, area: a}]");

        assertThat(run("qualify", "--list", "--catalog", folder.toString()).out())
                .startsWith("The catalog has no qualifiers")
                .doesNotContain("0 of 0");
    }

    @Golden.Renewable
    @ParameterizedTest
    @CsvSource({
        "txt, text, false",
        "md, markdown, false",
        "json, json, false",
        "sarif, sarif, false",
        "xml, junit, false",
        "txt, text, true",
        "json, json, true"
    })
    void theExampleGivesTheCommittedReports(String extension, String format, boolean summary) {
        List<String> options = new ArrayList<>(List.of("--format", format));
        if (summary) {
            options.add("--summary");
        }
        String written = qualify(options.toArray(String[]::new)).out();
        Path golden = Path.of("reports", "example-frds" + (summary ? "-summary." : ".") + extension);
        Golden.hold(golden, written);
    }

    @Test
    void eachStateIsReachedAndProved() throws IOException {
        JsonNode answer = json(qualify("--format", "json"));
        assertThat(state(answer, "FRD-101", "Q-MT").path("state").asText()).isEqualTo("answered");
        assertThat(state(answer, "FRD-105", "Q-GA").path("state").asText()).isEqualTo("missing");
        assertThat(state(answer, "FRD-105", "Q-MT").path("state").asText()).isEqualTo("unexplained");
        JsonNode contradicted = state(answer, "FRD-103", "Q-MT");
        assertThat(contradicted.path("state").asText()).isEqualTo("contradicted");
        assertThat(contradicted.path("place").asText()).isEqualTo("frds/2.0/event-stream.md:20:1");
        assertThat(contradicted.path("reasons").get(0).path("says").asText())
                .isEqualTo("the answer is no, but C-DATA-01 demands tenant in configuration");
        assertThat(contradicted.path("reasons").get(0).path("place").asText()).isEqualTo("targets/cloud.yaml:6");
        assertThat(contradicted.path("reasons").get(0).path("rules").toString())
                .isEqualTo("[\"LAC-ANSWER-06\",\"LAC-ASKED-01\",\"LAC-ASKED-04\"]");
    }

    @Test
    void thePolicyDecidesWhetherItFailsABuild() {
        CommandRun advisory = qualify();
        assertThat(advisory.code()).isZero();
        assertThat(advisory.out()).contains("this fails no build. Enforced, it would.");
        CommandRun enforced = qualify("--policy", "enforced");
        assertThat(enforced.code()).isEqualTo(1);
        assertThat(enforced.out()).contains("this fails a build.");
        assertThat(qualify(ACME + "/frds/2.0/own-directory.md", "--policy", "enforced")
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"advisory", "enforced"})
    void allFormatsAgreeOnTheCounts(String policy) throws Exception {
        JsonNode json = json(qualify("--policy", policy, "--format", "json"));
        int failing = 0;
        int asked = 0;
        int notes = 0;
        for (JsonNode frd : json.path("frds")) {
            notes += frd.path("notes").size();
            for (JsonNode judged : frd.path("qualifiers")) {
                asked++;
                failing += judged.path("failing").asBoolean() ? 1 : 0;
            }
        }
        JsonNode states = json.path("states");
        int open = asked - states.path("answered").asInt();
        int failures = policy.equals("enforced") ? failing : 0;
        for (String state : List.of("answered", "missing", "unexplained", "contradicted")) {
            long judged = json.findValues("states").stream()
                    .filter(each -> each.isArray() && each.toString().contains(state))
                    .count();
            assertThat(states.path(state).asLong()).as(state).isEqualTo(judged);
        }

        Map<String, Integer> levels = new HashMap<>();
        for (JsonNode result : json(qualify("--policy", policy, "--format", "sarif"))
                .path("runs")
                .get(0)
                .path("results")) {
            levels.merge(result.path("level").asText(), 1, Integer::sum);
        }
        assertThat(levels.getOrDefault("error", 0)).isEqualTo(failures);
        assertThat(levels.getOrDefault("warning", 0)).isEqualTo(open - failures);
        assertThat(levels.getOrDefault("note", 0)).isEqualTo(notes);

        Element junit = xml(qualify("--policy", policy, "--format", "junit"));
        assertThat(junit.getAttribute("tests")).isEqualTo(String.valueOf(asked));
        assertThat(junit.getAttribute("failures")).isEqualTo(String.valueOf(failures));
        assertThat(junit.getAttribute("skipped")).isEqualTo(String.valueOf(open - failures));
        assertThat(junit.getElementsByTagName("testcase").getLength()).isEqualTo(asked);
        assertThat(junit.getElementsByTagName("failure").getLength()).isEqualTo(failures);
        assertThat(junit.getElementsByTagName("skipped").getLength()).isEqualTo(open - failures);

        for (String format : List.of("text", "markdown")) {
            assertThat(qualify("--policy", policy, "--format", format).out())
                    .contains("Asked: " + asked + " qualifiers")
                    .contains(json.path("failing").asInt() + " of "
                            + json.path("documents").asInt() + " feature");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"advisory", "enforced"})
    void sarifIsValidAgainstTheOfficialSchema(String policy) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json"), "the schema of SARIF")) {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            String sarif = qualify("--policy", policy, "--format", "sarif").out();
            assertThat(schema.validate(sarif, InputFormat.JSON)).isEmpty();
            assertThat(schema.validate(sarif.replace("\"2.1.0\"", "\"2.1\""), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @Test
    void sarifNamesFilesAsSeenFromWhereItRunsAndFingerprintsByIds() throws IOException {
        JsonNode results =
                json(qualify("--format", "sarif")).path("runs").get(0).path("results");
        TreeSet<String> prints = new TreeSet<>();
        for (JsonNode result : results) {
            JsonNode file =
                    result.path("locations").get(0).path("physicalLocation").path("artifactLocation");
            assertThat(file.path("uri").asText()).startsWith(ACME + "/frds/");
            assertThat(Path.of(file.path("uri").asText())).exists();
            prints.add(result.path("partialFingerprints").path("lacuna/v1").asText());
        }
        assertThat(prints).hasSize(results.size()).contains("FRD-103:Q-MT", "FRD-103:new-debt:configuration");
    }

    @Test
    void namesOfFilesAndTextsAreEscaped() throws Exception {
        Path odd = folder.resolve("50% <ä> & #1.md");
        Files.writeString(odd, """
                ---
                id: F-1
                title: A <b>&amp;</b> "thing"
                feature: hw.fan
                ---
                ## Cloud design qualifiers
                - <&>]]> "é"
                """);
        CommandRun sarif = qualify(odd.toString(), "--format", "sarif");
        assertThat(sarif.out())
                .contains("/50%25%20%3C%C3%A4%3E%20%26%20%231.md\"")
                .contains("\"ROOT\"");
        Element junit = xml(qualify(odd.toString(), "--format", "junit", "--policy", "enforced"));
        assertThat(((Element) junit.getElementsByTagName("testcase").item(0)).getAttribute("file"))
                .isEqualTo(odd.toString());
        assertThat(junit.getElementsByTagName("system-out").item(0).getTextContent())
                .contains("\"é\"");
    }

    @Test
    void theSameDocumentsGiveTheSameBytesHoweverTheyAreNamed() {
        String relative = ACME + "/frds";
        String absolute = Path.of(relative).toAbsolutePath().toString();
        for (String format : List.of("text", "json", "sarif", "junit")) {
            assertThat(qualify(absolute, "--format", format).out())
                    .isEqualTo(qualify(relative, "--format", format).out());
        }
    }

    @Test
    void aSummaryCountsByReleaseAndQualifier() throws IOException {
        JsonNode summary = json(qualify("--summary", "--release", "2.1", "--format", "json"));
        assertThat(summary.path("releases")).hasSize(1);
        JsonNode release = summary.path("releases").get(0);
        assertThat(release.path("documents").toString()).isEqualTo("[\"FRD-104\",\"FRD-105\"]");
        assertThat(release.path("failing").toString()).isEqualTo("[\"FRD-105\"]");
        JsonNode hardware = release.path("qualifiers").get(1);
        assertThat(hardware.path("id").asText()).isEqualTo("Q-FW");
        assertThat(hardware.path("asked").asInt()).isEqualTo(1);
    }

    @Test
    void theListSaysWhichQualifiersAreMandatoryAndWhy() throws IOException {
        CommandRun run = run("qualify", "--catalog", "catalog", "--list");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("1 of 3 qualifiers is mandatory").contains("Proposed level.");
        assertThat(json(run("qualify", "--catalog", "catalog", "--list", "--format", "json"))
                        .path("qualifiers")
                        .findValuesAsText("level"))
                .containsExactly("recommended", "recommended", "mandatory");
    }

    @Test
    void aNewDocumentCanBeReadFilledInAndIsNeverOverwritten() throws IOException {
        Path file = folder.resolve("new.md");
        String name = file.toString();
        CommandRun written = qualify("--new", "hw.pump", "--area", "hardware", "--release", "2.1", "--output", name);
        assertThat(written.code()).isZero();
        assertThat(written.out()).contains("with 4 qualifiers to answer");
        CommandRun empty = qualify(name, "--policy", "enforced", "--format", "json");
        assertThat(empty.code()).isEqualTo(1);
        assertThat(json(empty).path("states").path("missing").asInt()).isEqualTo(4);
        assertThat(json(empty).path("frds").get(0).path("notes")).isEmpty();

        Files.writeString(
                file, Files.readString(file).replaceAll("- \\[ ] (.*)\n", "- [x] $1 yes, as everything here\n"));
        CommandRun filled = qualify(name, "--policy", "enforced", "--format", "json");
        assertThat(json(filled).path("states").path("answered").asInt()).isEqualTo(4);
        assertThat(filled.code()).isZero();

        String before = Files.readString(file);
        CommandRun again = qualify("--new", "hw.pump", "--area", "hardware", "--output", name);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("There is a file of this name already");
        assertThat(file).content().isEqualTo(before);
    }

    @Test
    void lookingAtNothingIsAnError() throws IOException {
        CommandRun none = run("qualify", "--catalog", "catalog");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("nothing was looked at");
        CommandRun release = qualify("--release", "1.9");
        assertThat(release.code()).isEqualTo(2);
        assertThat(release.err()).contains("Maybe choose one that documents name: 2.0, 2.1.");
        assertThat(qualify(Files.createDirectory(folder.resolve("empty")).toString())
                        .code())
                .isEqualTo(2);
    }

    @Test
    void wrongUseEndsWithTwoAndADeed() {
        for (String[] wrong : new String[][] {
            {"--policy", "strict"},
            {"--target", "moon"},
            {"--release", "9"},
            {"--list", "--summary"},
            {"--area", "data"},
            {"--new", "data.pear"},
            {"--new", "data.peer", "--area", "auth"},
            {"--new", "Data Peer", "--area", "data"},
            {"--new", "../x", "--area", "data"},
            {"--new", "data.peer", "some.md"},
            {"no/such/file.md"},
            {"--format", "mermaid"},
        }) {
            CommandRun run = qualify(wrong);
            assertThat(run.code()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(run.out()).as(String.join(" ", wrong)).isEmpty();
            assertThat(run.err()).as(String.join(" ", wrong)).contains("Maybe");
        }
        CommandRun sarif = run("assess", "--catalog", ACME, "--format", "sarif");
        assertThat(sarif.code()).isEqualTo(2);
        assertThat(sarif.err()).contains("The format (sarif) cannot show this answer.");
    }
}
