package dev.lacuna.read.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init") // the folder is set before each test
class RevisionFolderTest {
    @TempDir
    private Path repository;

    private Path catalog;

    @BeforeEach
    void commitTwice() throws IOException, InterruptedException {
        catalog = repository.resolve("a folder/catalog");
        Files.createDirectories(catalog.resolve("features"));
        Files.writeString(catalog.resolve("features/é.yaml"), "old\n");
        Files.writeString(catalog.resolve("empty.yaml"), "");
        git("init", "-q");
        git("add", "-A");
        git("commit", "-qm", "old");
        git("tag", "v1");
        Files.writeString(catalog.resolve("features/é.yaml"), "new\n");
        git("commit", "-qam", "new");
        Files.writeString(catalog.resolve("features/é.yaml"), "not committed\n");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("git", "-C", repository.toString(), "-c", "user.name=n", "-c", "user.email=e"));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD~1", "v1", "refs/tags/v1"})
    void aRevisionIsReadAsItWasAndTheWorkTreeStaysAsItIs(String revision) throws IOException {
        Path copy;
        try (RevisionFolder folder = RevisionFolder.of(catalog, revision)) {
            copy = folder.path();
            assertThat(copy.resolve("features/é.yaml")).content().isEqualTo("old\n");
            assertThat(copy.resolve("empty.yaml")).isEmptyFile();
        }
        assertThat(copy).doesNotExist();
        assertThat(catalog.resolve("features/é.yaml")).content().isEqualTo("not committed\n");
    }

    @Test
    void aFolderThatIsGoneIsStillInItsRevision() throws IOException {
        Files.delete(catalog.resolve("features/é.yaml"));
        Files.delete(catalog.resolve("features"));
        Files.delete(catalog.resolve("empty.yaml"));
        Files.delete(catalog);
        try (RevisionFolder folder = RevisionFolder.of(catalog, "HEAD")) {
            assertThat(folder.path().resolve("features/é.yaml")).content().isEqualTo("new\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2", "", "--all", "--output=x", "v1:a folder", "v1..HEAD", "v1 HEAD"})
    void whatIsNoRevisionIsRefused(String revision) {
        assertThatThrownBy(() -> RevisionFolder.of(catalog, revision))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("(" + revision + ")");
    }

    @Test
    void aFolderThatTheRevisionDoesNotHaveIsNamed() {
        assertThatThrownBy(() -> RevisionFolder.of(repository.resolve("other"), "v1"))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("(other)");
    }
}
