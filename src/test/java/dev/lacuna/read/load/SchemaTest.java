package dev.lacuna.read.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {
    private static final Path FOLDER = Path.of("docs/schema");

    @Golden.Renewable
    @ParameterizedTest
    @EnumSource
    void committed_schema_is_the_one_that_the_records_give(DocumentKind kind) {
        String derived = new Schemas().of(kind);
        Path file = FOLDER.resolve(kind.word() + ".schema.json");
        Golden.hold(file, derived);
    }

    @Test
    void every_description_belongs_to_a_key_or_word() {
        Schemas schemas = new Schemas();
        for (DocumentKind kind : DocumentKind.values()) {
            schemas.of(kind);
        }
        assertThat(schemas.used()).containsExactlyInAnyOrderElementsOf(Schemas.SAYS.stringPropertyNames());
    }
}
