package dev.lacuna.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.read.ProblemsException;
import dev.lacuna.read.load.CatalogFolder;
import dev.lacuna.read.requests.RequestImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** A mapping is read, or its problems are told. */
class MappingFuzzTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/lacuna/question/customers/nimbus");
    private static final Catalog CATALOG = CatalogFolder.read(FOLDER);
    private static final String EXPORT = "Who,What,Id,When,Says\nZeta,LDAP;Other,1,2026-03-09,x\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

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
