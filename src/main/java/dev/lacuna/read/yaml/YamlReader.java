package dev.lacuna.read.yaml;

import dev.lacuna.catalog.Place;
import dev.lacuna.read.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML files strictly into records and remembers where each record stood. A record is good only if no problem was
 * told; until then it is there so that the rest can be checked.
 */
public final class YamlReader {
    private final Problems problems;
    private final RecordPlaces origins = new RecordPlaces();
    private final Set<String> lossy = new HashSet<>();
    private final Binder binder;

    public YamlReader(Problems problems) {
        this.problems = problems;
        this.binder = new Binder(problems, origins, lossy);
    }

    /**
     * Reads the only document of a file.
     *
     * @param shownAs how places name the file
     * @return null if it could not be read at all, which is told
     */
    public <T extends Record> @Nullable T read(Path file, String shownAs, Class<T> type) {
        byte[] bytes = bytes(file, shownAs);
        return bytes == null ? null : read(bytes, shownAs, type);
    }

    /** Reads a document that is in memory already. */
    public <T extends Record> @Nullable T read(byte[] bytes, String shownAs, Class<T> type) {
        String text = YamlText.of(bytes, shownAs, problems);
        YamlNode root = text == null ? null : YamlParser.parse(text, shownAs, problems);
        T document = root == null ? null : binder.document(root, type);
        if (document == null) {
            lossy.add(shownAs);
        }
        return document;
    }

    /** The text of a file that holds more than YAML; null if it is not UTF-8 that a reader can see, which is told. */
    public @Nullable String text(byte[] bytes, String shownAs) {
        return YamlText.of(bytes, shownAs, problems);
    }

    /** Where a record that was read here starts. */
    public Place placeOf(Record record) {
        return origins.of(record);
    }

    /** Where a key of it stands; its start where the key is left out. */
    public Place placeOf(Record record, String key) {
        return origins.key(record, key);
    }

    public RecordPlaces origins() {
        return origins;
    }

    /** Files in which a statement, or its id, could not be read, so that what refers to it cannot be judged. */
    public Set<String> lossy() {
        return lossy;
    }

    public byte @Nullable [] bytes(Path file, String shownAs) {
        Place top = new Place(shownAs, 1, 1);
        try {
            if (Files.size(file) > ReadLimits.FILE_BYTES) {
                problems.add(
                        top,
                        "The file is larger than " + (ReadLimits.FILE_BYTES >> 20) + " MiB.",
                        "Maybe split it into several files.");
                return null;
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            problems.add(
                    top,
                    "The file cannot be read (" + e.getClass().getSimpleName() + ").",
                    "Maybe check that it exists and that you may read it.");
            return null;
        }
    }
}
