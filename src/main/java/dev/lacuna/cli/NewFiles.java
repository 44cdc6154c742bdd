package dev.lacuna.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Files that nobody has yet: all of them appear, each whole, or none does. Never over one that is there. */
final class NewFiles {
    private NewFiles() {}

    /** @param texts by file, in folders that are there */
    static void write(Map<Path, String> texts) {
        Map<Path, Path> prepared = new LinkedHashMap<>();
        List<Path> placed = new ArrayList<>();
        try {
            try {
                for (Map.Entry<Path, String> each : texts.entrySet()) {
                    Path temporary = each.getKey().resolveSibling(".lacuna-" + UUID.randomUUID() + ".tmp");
                    prepared.put(each.getKey(), temporary);
                    Files.write(temporary, each.getValue().getBytes(StandardCharsets.UTF_8));
                }
                for (Map.Entry<Path, Path> each : prepared.entrySet()) {
                    Files.move(each.getValue(), each.getKey());
                    placed.add(each.getKey());
                }
            } catch (IOException | RuntimeException failure) {
                delete(placed, failure);
                throw failure;
            } finally {
                for (Path temporary : prepared.values()) {
                    Files.deleteIfExists(temporary);
                }
            }
        } catch (FileAlreadyExistsException there) {
            throw new UsageException(
                    "There is a file of this name already (" + there.getFile() + "), so nothing was written.",
                    "Maybe name another one, or move it away.");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(List<Path> placed, Exception failure) {
        for (Path file : placed) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException more) {
                failure.addSuppressed(more);
            }
        }
    }
}
