package dev.lacuna.read.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.lacuna.read.Problems;
import dev.lacuna.read.load.FolderWalk.CatalogFile;
import dev.lacuna.read.yaml.YamlNode;
import dev.lacuna.read.yaml.YamlParser;
import dev.lacuna.read.yaml.YamlReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaAgreementTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static List<Error> told(DocumentKind kind, JsonNode document) {
        return SCHEMAS.getSchema(new Schemas().of(kind), InputFormat.JSON).validate(document);
    }

    /** As an editor sees a sound document: plain numbers and booleans as such. */
    private static JsonNode json(YamlNode yaml) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (yaml instanceof YamlNode.SequenceNode items) {
            ArrayNode array = nodes.arrayNode();
            items.items().forEach(item -> array.add(json(item)));
            return array;
        } else if (yaml instanceof YamlNode.MappingNode entries) {
            ObjectNode object = nodes.objectNode();
            entries.entries().forEach((key, entry) -> object.set(key, json(entry.value())));
            return object;
        } else if (yaml instanceof YamlNode.ScalarNode scalar && scalar.plain()) {
            return switch (scalar.text()) {
                case "true" -> nodes.booleanNode(true);
                case "false" -> nodes.booleanNode(false);
                default ->
                    scalar.text().matches("[0-9]+(\\.[0-9]+)?")
                            ? nodes.numberNode(new BigDecimal(scalar.text()))
                            : nodes.textNode(scalar.text());
            };
        } else if (yaml instanceof YamlNode.ScalarNode scalar) {
            return nodes.textNode(scalar.text());
        }
        return nodes.nullNode();
    }

    private static JsonNode json(String text) {
        Problems problems = new Problems();
        YamlNode root = Objects.requireNonNull(YamlParser.parse(text, "f", problems));
        problems.throwIfAny();
        return json(root);
    }

    /** Null and empty lists are told by the reader before there is a document; here they must stay what they are. */
    private static JsonNode raw(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "agreement.txt", delimiter = '|', quoteCharacter = '`', useHeadersInDisplayName = true)
    void reader_and_schema_agree(String verdict, DocumentKind kind, String document) {
        Problems problems = new Problems();
        new YamlReader(problems).read(document.getBytes(StandardCharsets.UTF_8), "f", kind.type());
        assertThat(problems.all().isEmpty()).as("reader: %s", problems.all()).isEqualTo(verdict.equals("good"));
        List<Error> errors = told(kind, raw(document));
        assertThat(errors.isEmpty()).as("schema: %s", errors).isEqualTo(verdict.equals("good"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "true  | `feature: ldap`",
                "true  | `area: auth`",
                "true  | `capability: identity, area: auth`",
                "false | `rationale: none of them`",
                "false | `feature: ldap, area: auth`",
                "false | `capability: identity`",
                "false | `feature: ldap, capability: identity, area: auth`"
            })
    void schema_wants_a_requirement_on_one_sort_of_thing(boolean sound, String subject) {
        JsonNode target =
                json("target: t\nrequirements: [{id: R-1, title: T, facet: f, level: optional, " + subject + "}]");
        assertThat(told(DocumentKind.TARGET, target).isEmpty()).isEqualTo(sound);
    }

    @Test
    void shipped_catalog_fits_its_schemas() throws IOException {
        Path folder = Path.of("catalog");
        Problems problems = new Problems();
        List<CatalogFile> files = FolderWalk.files(folder, problems, problems);
        assertThat(files).isNotEmpty();
        assertThat(files).allSatisfy(file -> {
            String text = Files.readString(file.path());
            assertThat(told(file.kind(), json(text))).as(file.relative()).isEmpty();
            assertThat(text)
                    .startsWith("# yaml-language-server: $schema=" + "../".repeat(1 + depth(file)) + "docs/schema/"
                            + file.kind().word() + ".schema.json\n");
        });
        assertThat(problems.all()).isEmpty();
    }

    private static int depth(CatalogFile file) {
        return (int) file.relative().chars().filter(c -> c == '/').count();
    }

    @Test
    void shipped_catalog_has_no_problems() {
        assertThat(ProblemCapture.problems(() -> CatalogFolder.read(Path.of("catalog"))))
                .isEmpty();
    }
}
