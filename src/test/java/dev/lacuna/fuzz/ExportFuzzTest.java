package dev.lacuna.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Customer;
import dev.lacuna.read.Problem;
import dev.lacuna.read.Problems;
import dev.lacuna.read.ProblemsException;
import dev.lacuna.read.load.CatalogFolder;
import dev.lacuna.read.requests.CustomerYaml;
import dev.lacuna.read.requests.ExportMapping;
import dev.lacuna.read.requests.ImportResult;
import dev.lacuna.read.requests.MappingProposal;
import dev.lacuna.read.requests.ProposedCustomer;
import dev.lacuna.read.requests.RequestImporter;
import dev.lacuna.read.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** An export, and a mapping, are read or their problems told; what comes of them can be read again. */
class ExportFuzzTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/lacuna/question/customers/nimbus");
    private static final Catalog CATALOG = CatalogFolder.read(FOLDER);
    private static final String MAPPING = """
            columns: {customer: Who, request: What, reference: Id, date: When, says: Says}
            separator: ";"
            requests: [{text: LDAP, feature: auth.ldap, facet: configuration}]
            """;
    private static final String EXPORT = "Who,What,Id,When,Says\nZeta,LDAP;Other,1,2026-03-09,x\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @FuzzTest
    void readsExports(byte[] bytes) throws IOException {
        Path export = Files.write(folder.resolve("export.csv"), bytes);
        Path mapping = Files.writeString(folder.resolve("fixed.yaml"), MAPPING);
        try {
            ImportResult imported = RequestImporter.read(CATALOG, FOLDER, mapping, List.of(export), null);
            for (ProposedCustomer customer : imported.customers()) {
                Problems problems = new Problems();
                new YamlReader(problems)
                        .read(
                                CustomerYaml.of(customer).getBytes(StandardCharsets.UTF_8),
                                "customer.yaml",
                                Customer.class);
                assertThat(problems.all()).isEmpty();
            }
        } catch (ProblemsException told) {
            assertThat(told.problems()).isNotEmpty();
        }
    }

    @FuzzTest
    void proposesMappings(byte[] bytes) throws IOException {
        Path export = Files.write(folder.resolve("proposed.csv"), bytes);
        try {
            String mapping = MappingProposal.of(export, CATALOG);
            Problems problems = new Problems();
            new YamlReader(problems)
                    .read(mapping.getBytes(StandardCharsets.UTF_8), "mapping.yaml", ExportMapping.class);
            assertThat(problems.all())
                    .extracting(Problem::says)
                    .as("%s", mapping)
                    .allMatch(says -> says.endsWith(") has no value.") || says.contains("misses the key"));
        } catch (ProblemsException told) {
            assertThat(told.problems()).isNotEmpty();
        }
    }

    @FuzzTest
    void readsMappings(byte[] bytes) throws IOException {
        Path export = Files.writeString(folder.resolve("fixed.csv"), EXPORT);
        Path mapping = Files.write(folder.resolve("mapping.yaml"), bytes);
        try {
            assertThat(RequestImporter.read(CATALOG, FOLDER, mapping, List.of(export), null)
                            .rows())
                    .isLessThanOrEqualTo(1);
        } catch (ProblemsException told) {
            assertThat(told.problems()).isNotEmpty();
        }
    }
}
