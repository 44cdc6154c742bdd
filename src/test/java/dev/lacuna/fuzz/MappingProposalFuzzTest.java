package dev.lacuna.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.read.Problem;
import dev.lacuna.read.Problems;
import dev.lacuna.read.ProblemsException;
import dev.lacuna.read.load.CatalogFolder;
import dev.lacuna.read.requests.ExportMapping;
import dev.lacuna.read.requests.MappingProposal;
import dev.lacuna.read.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A mapping that is proposed can be read, but for what is left to people. */
class MappingProposalFuzzTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/lacuna/question/customers/nimbus");
    private static final Catalog CATALOG = CatalogFolder.read(FOLDER);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

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
}
