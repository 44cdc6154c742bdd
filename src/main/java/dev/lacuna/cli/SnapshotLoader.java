package dev.lacuna.cli;

import dev.lacuna.Lacuna;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.question.diff.Snapshot;
import dev.lacuna.read.load.CatalogFolder;
import dev.lacuna.read.revision.RevisionFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes a snapshot of whatever a side of a comparison names: a folder, a saved assessment, a revision. */
final class SnapshotLoader implements AutoCloseable {
    private static final long MOST_BYTES = 512L << 20;

    private final QueryCommand command;
    private final Progress progress;
    private final Map<String, Snapshot> saved = new HashMap<>();
    private final Map<String, BackgroundTask<Catalog>> ahead = new HashMap<>();
    private AssessQuery query;
    private @Nullable BackgroundTask<Lacuna> lacuna;

    SnapshotLoader(QueryCommand command, AssessQuery query, Progress progress) {
        this.command = command;
        this.query = query;
        this.progress = progress;
    }

    /** Reads a side that was saved, so that the other one is asked the same. */
    void readIfSaved(String side) {
        Path path = path(side);
        if (path != null && !saved.containsKey(side) && Files.isRegularFile(path)) {
            progress.stage("reading " + side);
            Snapshot snapshot = Snapshot.parse(side, text(path));
            saved.put(side, snapshot);
            query = new AssessQuery(
                    query.target() == null ? snapshot.target() : query.target(),
                    query.model() == null ? snapshot.model() : query.model(),
                    query.release() == null ? snapshot.release() : query.release(),
                    query.asOf(),
                    query.areas().isEmpty() ? new TreeSet<>(snapshot.askedAreas()) : query.areas());
        }
    }

    /** Begins to read a side that will be asked for, unless it was saved. */
    void readAhead(String side) {
        if (!saved.containsKey(side)) {
            lacuna();
            ahead.computeIfAbsent(side, name -> new BackgroundTask<>("reading " + name, () -> catalog(name)));
        }
    }

    Snapshot read(String side) {
        readIfSaved(side);
        Snapshot found = saved.get(side);
        if (found != null) {
            return found;
        }
        BackgroundTask<Lacuna> ready = lacuna();
        progress.stage("reading " + side);
        BackgroundTask<Catalog> begun = ahead.get(side);
        Catalog read = begun == null ? catalog(side) : begun.get();
        query.scenario(read, command.today());
        progress.stage("assessing " + side);
        try (Lacuna.Inquiry inquiry = ready.get().open(read)) {
            return Snapshot.of(side, query.ask(inquiry, command.today()));
        }
    }

    private Catalog catalog(String side) {
        Path path = path(side);
        if (path != null && Files.isDirectory(path)) {
            return CatalogFolder.read(path);
        }
        Path folder = command.folder();
        try (RevisionFolder copy = RevisionFolder.of(folder, side)) {
            return CatalogFolder.read(copy.path(), side + ":" + folder);
        }
    }

    private BackgroundTask<Lacuna> lacuna() {
        BackgroundTask<Lacuna> ready = lacuna;
        if (ready == null) {
            ready = command.prepareRules();
            lacuna = ready;
        }
        return ready;
    }

    @Override
    public void close() {
        ahead.values().forEach(BackgroundTask::close);
        if (lacuna != null) {
            lacuna.close();
        }
    }

    private static @Nullable Path path(String side) {
        try {
            return Path.of(side);
        } catch (InvalidPathException notAPath) {
            return null;
        }
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new FileSystemException(file.toString(), null, "larger than " + (MOST_BYTES >> 20) + " MiB");
            }
            return Files.readString(file);
        } catch (CharacterCodingException notText) {
            throw new UsageException(
                    "This is no saved assessment (" + file + ").",
                    "Maybe save one with \"assess --format json --output FILE\".");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
