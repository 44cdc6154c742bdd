package dev.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer has a committed schema, which its record gives and which what commands print fits. */
class AnswerSchemaTest {
    private static final Path FOLDER = Path.of("docs/schema/answers");
    private static final String ACME = "docs/examples/acme-store";

    static Set<String> answers() {
        return AnswerSchemas.ANSWERS.keySet();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void theCommittedSchemaIsTheOneThatTheRecordGives(String answer) throws IOException {
        String derived = AnswerSchemas.of(answer);
        if (Boolean.getBoolean("lacuna.renew")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file(answer), derived);
        }
        assertThat(file(answer))
                .as("Maybe renew it with -Dtest=AnswerSchemaTest -Dlacuna.renew=true")
                .content()
                .isEqualTo(derived);
    }

    @Test
    void everySchemaIsLinkedFromThePageOfJson() throws IOException {
        String page = Files.readString(Path.of("docs/json.md"));
        answers().forEach(answer -> assertThat(page).contains("(schema/answers/" + answer + ".schema.json)"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(answers().stream()
                            .map(answer -> answer + ".schema.json")
                            .toList());
        }
    }

    /** Of an answer whose record is not listed, there is nothing to hold it against. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess",
                "assess --release 5.5 --model self-managed --area auth",
                "baseline",
                "whatif --release 5.5",
                "whatif --set rep.peer=tenant",
                "diff catalog docs/examples/acme-store",
                "validate",
                "explain rep.peer",
                "explain R-RP-01:rep.cross-tenant-mapping",
                "explain cloud-ga",
                "path",
                "unknowns",
                "plan --release 5.5",
                "customers",
                "topologies",
                "findings",
                "brief",
                "backlog",
                "qualify",
                "qualify --list",
                "qualify --summary"
            })
    void whatACommandPrintsFitsItsSchema(String command) throws IOException {
        for (String catalog : new String[] {"catalog", ACME}) {
            CommandRun run = CommandRun.of((command + " --catalog " + catalog + " --format json").split(" ", -1));
            if (run.code() > ExitCode.BAD) {
                continue;
            }
            String schema = run.json().path("schema").asText();
            String answer = schema.substring("lacuna/".length(), schema.lastIndexOf('/'));
            if (answers().contains(answer)) {
                assertThat(schema(answer).validate(run.out(), InputFormat.JSON))
                        .as("%s of %s", command, catalog)
                        .isEmpty();
            }
        }
    }

    @Test
    void whatIsNoAnswerDoesNotFitTheSchema() throws IOException {
        String printed = CommandRun.of("validate", "--format", "json").out();

        assertThat(schema("validation").validate(printed.replace("\"lints\"", "\"lint\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema("assessment").validate(printed, InputFormat.JSON)).isNotEmpty();
    }

    private static Schema schema(String answer) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file(answer)), InputFormat.JSON);
    }

    private static Path file(String answer) {
        return FOLDER.resolve(answer + ".schema.json");
    }
}
