package dev.lacuna.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Files that appear whole or not at all, also where there are several. */
final class OutputFiles {
    private final Path folder;
    private final Map<Path, Path> written = new LinkedHashMap<>();
    private final Map<Path, Path> saved = new LinkedHashMap<>();
    private final List<Path> placed = new ArrayList<>();

    private OutputFiles(Path folder) {
        this.folder = folder;
    }

    /** Several get their number before the ending of the name: {@code backlog-1-of-3.csv}. */
    static void write(Path file, List<byte[]> contents) {
        Path folder = file.toAbsolutePath().getParent();
        OutputFiles files = new OutputFiles(folder == null ? file.toAbsolutePath() : folder);
        try {
            files.writeAll(file, contents);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void writeAll(Path file, List<byte[]> contents) throws IOException {
        try {
            for (int i = 0; i < contents.size(); i++) {
                Path temporary = temporary();
                written.put(contents.size() == 1 ? file : numbered(file, i + 1, contents.size()), temporary);
                Files.write(temporary, contents.get(i));
            }
            if (written.size() > 1) {
                save();
            }
            for (Map.Entry<Path, Path> each : written.entrySet()) {
                move(each.getValue(), each.getKey());
                placed.add(each.getKey());
            }
        } catch (IOException | RuntimeException failure) {
            undo(failure);
            throw failure;
        } finally {
            for (Path temporary : written.values()) {
                Files.deleteIfExists(temporary);
            }
            for (Path temporary : saved.values()) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    /** Copies what stands there, so that it can be put back. */
    private void save() throws IOException {
        for (Path target : written.keySet()) {
            if (Files.isRegularFile(target)) {
                Path copy = temporary();
                saved.put(target, copy);
                Files.copy(target, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void undo(Exception failure) {
        for (Path target : placed) {
            try {
                Path before = saved.get(target);
                if (before == null) {
                    Files.deleteIfExists(target);
                } else {
                    move(before, target);
                }
            } catch (IOException more) {
                failure.addSuppressed(more);
            }
        }
    }

    private Path temporary() throws IOException {
        // Not as createTempFile makes it, which only its owner may read.
        return Files.createFile(folder.resolve(".lacuna-" + UUID.randomUUID() + ".tmp"));
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path numbered(Path file, int number, int all) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        return file.resolveSibling(stem + "-" + number + "-of-" + all + ending);
    }
}
