package dev.lacuna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Requirement.Source;
import dev.lacuna.read.load.CatalogFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the shipped catalog cites is there. The descriptions of the API lie beside the project, in {@code ../shared/specs} or
 * where {@code -Dlacuna.specs=…} says; where they are not, looking citations up is skipped, and said so.
 */
class CitationsTest {
    private static final Path SPECS = Path.of(System.getProperty("lacuna.specs", "../shared/specs"));
    private static final String NAME = "vast-(\\d+\\.\\d+)(\\.\\d+)?\\.json";
    private static final String JUDGEMENT = "Author judgement";

    private static final String SMALL = """
            {"tags": [{"name": "ldaps"}],
             "paths": {
               "/ldaps/": {
                 "get": {"parameters": [{"name": "page"}],
                   "responses": {"200": {"content": {"application/json": {"schema": {"type": "array",
                     "items": {"$ref": "#/components/schemas/Ldap"}}}}},
                     "404": {"content": {"application/json": {"schema": {"properties": {"detail": {}}}}}}}},
                 "post": {"requestBody": {"content": {"application/json": {"schema": {"allOf": [
                   {"$ref": "#/components/schemas/Ldap"}, {"properties": {"method": {"enum": ["simple", "sasl"]}}}]}}}}}}},
             "components": {"schemas": {"Ldap": {"properties": {
               "name": {}, "limits": {"properties": {"hard": {}}},
               "parent": {"$ref": "#/components/schemas/Ldap"}}}}}}
            """;

    @Test
    void everyCitationOfTheApiIsSpelledSoThatItCanBeLookedUp() {
        List<Evidence> cited = cited();
        assertThat(cited).as("evidence from the API").hasSizeGreaterThan(100);
        assertThat(cited.stream().flatMap(evidence -> ApiCitations.misspellings(reference(evidence)).stream()))
                .isEmpty();
    }

    @Test
    void whatIsCitedOfTheApiIsInItsDescription() {
        Map<String, ApiDescription> descriptions = descriptions();
        String absent = "ApiCitations of the API are not looked up: there are no descriptions in " + SPECS
                + ". Maybe say where with -Dlacuna.specs=…";
        if (descriptions.isEmpty()) {
            System.out.println(absent);
        }
        assumeTrue(!descriptions.isEmpty(), absent);
        ApiCitations citations = new ApiCitations(descriptions::get);
        assertThat(cited().stream()
                        .map(CitationsTest::reference)
                        .flatMap(cited -> citations.complaints(cited).stream().map(wrong -> cited + ": " + wrong)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.0 POST /ldaps/ |",
                "1.0 POST /ldaps/ name, limits.hard; tag ldaps; no path nis |",
                "1.0 POST /ldaps/ method=sasl; GET /ldaps/ page, parent.name |",
                "1.0 POST /ldaps/ without tenant_id, page |",
                "1.0 POST /ldap/ | 1.0 has no POST /ldap/.",
                "1.0 PATCH /ldaps/ name | 1.0 has no PATCH /ldaps/ name.",
                "1.0 GET /ldaps/ tenant_id | 1.0 has no tenant_id in GET /ldaps/.",
                "1.0 GET /ldaps/ detail | 1.0 has no detail in GET /ldaps/.",
                "1.0 POST /ldaps/ limits.soft | 1.0 has no limits.soft in POST /ldaps/.",
                "1.0 POST /ldaps/ method=none | 1.0 has no method=none in POST /ldaps/.",
                "1.0 POST /ldaps/ without name | 1.0 has name in POST /ldaps/.",
                "1.0 tag nis | 1.0 has no tag nis.",
                "1.0 no path dap | 1.0 has a path with dap.",
                "2.0 POST /ldaps/ | There is no description of 2.0.",
                "1.0 POST /ldaps/; 2.0 tag ldaps | There is no description of 2.0.",
                "POST /ldaps/ | No release stands before (POST /ldaps/).",
                "1.0 POST /ldaps/, GET /ldaps/ | (POST /ldaps/, GET /ldaps/) is no operation, no tag and no missing path.",
                "1.0 the LDAP page | (the LDAP page) is no operation, no tag and no missing path.",
            })
    void aCitationThatDoesNotHoldIsFound(String reference, @Nullable String complaint) throws IOException {
        ApiDescription small = new ApiDescription(new ObjectMapper().readTree(SMALL));
        ApiCitations citations = new ApiCitations(release -> release.equals("1.0") ? small : null);
        assertThat(citations.complaints(reference)).isEqualTo(complaint == null ? List.of() : List.of(complaint));
    }

    @Test
    void everyRequirementSaysWhereItComesFrom() {
        List<Requirement> requirements = catalog().targets().values().stream()
                .flatMap(target -> target.requirements().stream())
                .toList();
        assertThat(requirements).hasSizeGreaterThan(60).allSatisfy(requirement -> {
            assertThat(requirement.sources())
                    .as(requirement.id())
                    .anyMatch(source -> !source.name().equals(JUDGEMENT));
            assertThat(requirement.sources()).as(requirement.id()).allMatch(CitationsTest::canBeFound);
        });
    }

    /** One that can be opened, or is of a kind that nobody outside can open and says how it was used. */
    private static boolean canBeFound(Source source) {
        String ref = source.ref();
        return ref == null
                ? source.name().equals(JUDGEMENT) || source.status() != null
                : ref.startsWith("https://") || ref.startsWith("github:");
    }

    private static List<Evidence> cited() {
        Catalog catalog = catalog();
        List<Evidence> all = new ArrayList<>();
        catalog.features().values().forEach(feature -> all.addAll(feature.evidence()));
        catalog.plans().forEach(plan -> plan.items().forEach(item -> all.addAll(item.evidence())));
        catalog.customers().forEach(customer -> all.addAll(customer.evidence()));
        return all.stream().filter(evidence -> "api".equals(evidence.source())).toList();
    }

    private static String reference(Evidence evidence) {
        return evidence.ref() == null ? "" : evidence.ref();
    }

    private static Catalog catalog() {
        return CatalogFolder.read(Path.of("catalog"));
    }

    private static Map<String, ApiDescription> descriptions() {
        Map<String, ApiDescription> found = new TreeMap<>();
        if (!Files.isDirectory(SPECS)) {
            return found;
        }
        try (Stream<Path> files = Files.list(SPECS)) {
            files.filter(file -> file.getFileName().toString().matches(NAME))
                    .forEach(file -> found.put(
                            file.getFileName().toString().replaceFirst(NAME, "$1"), ApiDescription.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
