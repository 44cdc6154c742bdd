package dev.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files appear whole or not at all. */
class OutputFilesTest {
    @TempDir
    private Path folder;

    @Test
    void oneFileHasTheNameThatWasAskedFor() throws IOException {
        OutputFiles.write(folder.resolve("backlog.csv"), List.of(bytes("one")));
        assertThat(names()).containsExactly("backlog.csv");
    }

    @Test
    void severalFilesAreNumberedSoThatNoneIsMissed() throws IOException {
        OutputFiles.write(folder.resolve("my.backlog.csv"), List.of(bytes("one"), bytes("two")));
        assertThat(names()).containsExactly("my.backlog-1-of-2.csv", "my.backlog-2-of-2.csv");
        assertThat(folder.resolve("my.backlog-2-of-2.csv")).hasContent("two");
    }

    @Test
    void whatStoodThereStaysIfOneOfSeveralCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("backlog-1-of-3.csv"), "before");
        Path inTheWay = Files.createDirectory(folder.resolve("backlog-3-of-3.csv"));
        Files.writeString(inTheWay.resolve("full"), "");
        assertThatThrownBy(() -> OutputFiles.write(
                        folder.resolve("backlog.csv"), List.of(bytes("one"), bytes("two"), bytes("three"))))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(names()).containsExactly("backlog-1-of-3.csv", "backlog-3-of-3.csv");
        assertThat(folder.resolve("backlog-1-of-3.csv")).hasContent("before");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
