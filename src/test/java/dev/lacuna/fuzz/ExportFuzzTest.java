package dev.lacuna.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Customer;
import dev.lacuna.read.Problems;
import dev.lacuna.read.ProblemsException;
import dev.lacuna.read.load.CatalogFolder;
import dev.lacuna.read.requests.CustomerYaml;
import dev.lacuna.read.requests.ImportResult;
import dev.lacuna.read.requests.ProposedCustomer;
import dev.lacuna.read.requests.RequestImporter;
import dev.lacuna.read.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** An export is read, or its problems are told; customers that come of it can be read again. */
class ExportFuzzTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/lacuna/question/customers/nimbus");
    private static final Catalog CATALOG = CatalogFolder.read(FOLDER);
    private static final String MAPPING = """
            columns: {customer: Who, request: What, reference: Id, date: When, says: Says}
            separator: ";"
            requests: [{text: LDAP, feature: auth.ldap, facet: configuration}]
            """;

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
}
