package dev.lacuna.rule.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lacuna.read.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder of rules has to hold, and what it then means. */
class RuleFolderTest {
    private static final Path SHIPPED_TABLE = Path.of("rules", RuleFolder.SEVERITY_TABLE);

    @TempDir
    Path folder;

    @Test
    void withoutASeverityTableItIsLaidOverTheShippedRules() throws IOException {
        Files.writeString(folder.resolve("acme.drl"), "package acme");

        assertThat(RuleFolder.read(folder).files())
                .extracting(RuleFile::path)
                .contains("acme.drl", "verdict/verdict.drl");
    }

    @Test
    void withASeverityTableItIsAWholeSet() throws IOException {
        Files.writeString(folder.resolve("acme.drl"), "package acme");
        Files.copy(SHIPPED_TABLE, folder.resolve(RuleFolder.SEVERITY_TABLE));

        assertThat(RuleFolder.read(folder).files()).extracting(RuleFile::path).containsExactly("acme.drl");
    }

    @Test
    void itsHashTellsWhatItHoldsAndNotWhereItLies() throws IOException {
        String here = RuleFolder.read(Path.of("rules")).hash();
        Files.copy(SHIPPED_TABLE, folder.resolve(RuleFolder.SEVERITY_TABLE));
        for (RuleFile file : RuleFolder.shipped().files()) {
            Files.createDirectories(folder.resolve(file.path()).getParent());
            Files.writeString(folder.resolve(file.path()), file.text());
        }

        assertThat(RuleFolder.read(folder).hash()).isEqualTo(here);

        Path table = folder.resolve(RuleFolder.SEVERITY_TABLE);
        Files.writeString(table, Files.readString(table).replace("mixed: minor", "mixed: info"));
        assertThat(RuleFolder.read(folder).hash()).isNotEqualTo(here);
    }

    @Test
    void aSeverityTableWithoutRulesIsAProblem() throws IOException {
        Files.copy(SHIPPED_TABLE, folder.resolve(RuleFolder.SEVERITY_TABLE));

        assertThatItIsAProblem("but no rules (*.drl).");
    }

    @Test
    void aSeverityTableThatLacksACellIsAProblem() throws IOException {
        Files.writeString(folder.resolve("acme.drl"), "package acme");
        Files.writeString(
                folder.resolve(RuleFolder.SEVERITY_TABLE),
                Files.readString(SHIPPED_TABLE).replace("mandatory: {missing: blocker, ", "mandatory: {"));

        assertThatItIsAProblem("nothing for level (mandatory) and kind (missing).");
    }

    @Test
    void anEmptyFolderIsAProblem() {
        assertThatItIsAProblem("neither rules (*.drl) nor a severity table (severity.yaml).");
    }

    @Test
    void aFolderThatIsNotThereIsAProblem() {
        folder = folder.resolve("nowhere");

        assertThatItIsAProblem("There is no folder of rules here.");
    }

    private void assertThatItIsAProblem(String says) {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> RuleFolder.read(folder))
                .withMessageStartingWith(folder.toString())
                .withMessageContaining(says);
    }
}
