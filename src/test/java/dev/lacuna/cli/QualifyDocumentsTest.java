package dev.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a document, whatever state it is in, and that it stops nobody. */
class QualifyDocumentsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

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

    /** A catalog of one feature that a mandatory requirement wants for tenants, and a document on it. */
    private Path catalogWith(String qualifiers, String document) throws IOException {
        Path catalog = folder.resolve("catalog");
        Files.createDirectories(catalog.resolve("features"));
        Files.createDirectories(catalog.resolve("targets"));
        Files.createDirectories(catalog.resolve("frds"));
        Files.writeString(
                catalog.resolve("platform.yaml"), "{platform: acme, facets: [{id: configuration}], areas: [{id: a}]}");
        Files.writeString(catalog.resolve("features/a.yaml"), "features: [{id: x, name: X, area: a, scope: cluster}]");
        Files.writeString(
                catalog.resolve("targets/t.yaml"),
                "{target: t, requirements: [{id: R-1, title: T, feature: x, facet: configuration, level: mandatory}]}");
        Files.writeString(
                catalog.resolve("qualifiers.yaml"),
                qualifiers + "qualifiers: [{id: Q-MT, question: Per tenant?, level: mandatory, about: multi-tenancy}]");
        Files.writeString(catalog.resolve("frds/one.md"), document);
        return catalog;
    }

    @Test
    void allThatHoldsOfAnAnswerIsToldAndCounted() throws IOException {
        Path catalog = catalogWith("", """
                ---
                {id: F-1, title: T, feature: x, qualifiers: {Q-MT: {answer: no}}}
                ---
                """);
        CommandRun text = CommandRun.of("qualify", "--catalog", catalog.toString());
        assertThat(text.out())
                .contains("Q-MT (mandatory) is unexplained and contradicted")
                .contains("0 answered, 1 contradicted, 1 unexplained, 0 missing");
        JsonNode judged = state(
                CommandRun.of("qualify", "--catalog", catalog.toString(), "--format", "json")
                        .json(),
                "F-1",
                "Q-MT");
        assertThat(judged.path("state").asText()).isEqualTo("unexplained");
        assertThat(judged.path("states").toString()).isEqualTo("[\"unexplained\",\"contradicted\"]");
        assertThat(judged.path("reasons")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBD", "-", ".", "?", "n/a", "todo", "none", "see above", "(Tbd.)", "To  do"})
    void aPlaceholderIsNoAnswer(String how) throws IOException {
        Path catalog = catalogWith("", """
                ---
                {id: F-1, title: T, feature: x, qualifiers: {Q-MT: {answer: yes, how: "%s"}}}
                ---
                """.formatted(how));
        JsonNode judged = state(
                CommandRun.of("qualify", "--catalog", catalog.toString(), "--format", "json")
                        .json(),
                "F-1",
                "Q-MT");
        assertThat(judged.path("states").toString()).isEqualTo("[\"missing\"]");
        assertThat(judged.path("reasons").get(0).path("says").asText())
                .isEqualTo("the answer is explained by a placeholder (" + how + ")");
    }

    @Test
    void aTeamEditsThePlaceholders() throws IOException {
        Path catalog = catalogWith("placeholders: [später]\n", """
                ---
                {id: F-1, title: T, feature: x, qualifiers: {Q-MT: {answer: yes, how: TBD}}}
                ---
                ## Cloud design qualifiers
                - Q-MT: yes, Später …
                """);
        JsonNode answer = CommandRun.of("qualify", "--catalog", catalog.toString(), "--format", "json")
                .json();
        assertThat(state(answer, "F-1", "Q-MT").path("state").asText()).isEqualTo("answered");
        Files.writeString(
                catalog.resolve("frds/one.md"),
                Files.readString(catalog.resolve("frds/one.md")).replace("how: TBD", "how: später"));
        answer = CommandRun.of("qualify", "--catalog", catalog.toString(), "--format", "json")
                .json();
        assertThat(state(answer, "F-1", "Q-MT").path("state").asText()).isEqualTo("missing");
    }

    @Test
    void aYesBesideAScopeBelowTenantIsContradicted() throws IOException {
        Path catalog = catalogWith("", """
                ---
                {id: F-1, title: T, feature: x, scope: mixed, qualifiers: {Q-MT: {answer: yes, how: by an id}}}
                ---
                """);
        Files.delete(catalog.resolve("targets/t.yaml"));
        JsonNode judged = state(
                CommandRun.of("qualify", "--catalog", catalog.toString(), "--format", "json")
                        .json(),
                "F-1",
                "Q-MT");
        assertThat(judged.path("state").asText()).isEqualTo("contradicted");
        assertThat(judged.path("reasons").get(0).path("says").asText())
                .isEqualTo("the answer is yes, but the document declares mixed in configuration");
    }

    @Test
    void aDocumentWithoutTheHeadingIsToldSo() throws IOException {
        String document = "---\n{id: F-1, title: T, feature: x}\n---\n# Cloud questions\n- Q-MT: yes, by an id\n";
        Path catalog = catalogWith("", document);
        assertThat(CommandRun.of("qualify", "--catalog", catalog.toString())
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("the text has no heading \"Cloud design qualifiers\", so no answers were looked for in it")
                .contains("name the one that is there under heading in qualifiers.yaml");
        catalogWith("heading: [Fragen, cloud questions]\n", document);
        assertThat(CommandRun.of("qualify", "--catalog", catalog.toString()).out())
                .doesNotContain("no heading")
                .contains("by an id");
    }

    @Test
    void aDocumentThatCannotBeReadIsItsOwnProblem() throws IOException {
        Path catalog = catalogWith("", """
                ---
                {id: F-1, title: T, feature: x, scope: tenant, qualifiers: {Q-MT: {answer: yes, how: by an id}}}
                ---
                """);
        Files.writeString(catalog.resolve("frds/two.md"), "no front matter\n");
        String named = catalog.toString();
        assertThat(CommandRun.of("assess", "--catalog", named).code()).isEqualTo(1);
        CommandRun validate = CommandRun.of("validate", "--catalog", named);
        assertThat(validate.code()).isEqualTo(2);
        assertThat(validate.err()).contains("two.md:1:1: The document does not start with front matter.");
        CommandRun qualify = CommandRun.of("qualify", "--catalog", named);
        assertThat(qualify.code()).isZero();
        assertThat(qualify.out().replaceAll("\\s+", " "))
                .contains("fails no mandatory qualifier; 1 more could not be read")
                .contains("Not read, and so not judged", "two.md:1:1: The document does not start with");
        for (String format : List.of("json", "sarif", "junit")) {
            assertThat(CommandRun.of("qualify", "--catalog", named, "--format", format)
                            .out())
                    .contains("The document does not start with front matter.");
        }
        assertThat(CommandRun.of("qualify", "--catalog", named, "--policy", "enforced")
                        .code())
                .as("what cannot be read answers no mandatory qualifier")
                .isEqualTo(1);
        Files.delete(catalog.resolve("frds/one.md"));
        assertThat(CommandRun.of("qualify", "--catalog", named).code()).isEqualTo(2);
        assertThat(CommandRun.of("assess", "--catalog", named).code()).isEqualTo(1);
    }
}
