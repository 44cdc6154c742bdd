package dev.lacuna.push.tracker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.lacuna.question.backlog.ItemIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * The file of a map. It appears whole or not at all, and belongs to one project of one tracker.
 *
 * @param place as {@link Tracker#place} says it
 */
public record TrackerMapFile(Path path, String tracker, String place) {
    private static final String SCHEMA = "lacuna/tracker-map/v1";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT)
            .build();

    public static TrackerMapFile of(Path path, Tracker tracker) {
        return new TrackerMapFile(path, tracker.name(), tracker.place());
    }

    void readInto(TrackerMap map) {
        if (!Files.exists(path)) {
            return;
        }
        try {
            JsonNode json = MAPPER.readTree(Files.readString(path));
            if (!json.path("schema").asText().equals(SCHEMA)) {
                throw new TrackerException("The map file (" + path + ") is none.", "Maybe name another with --map.");
            }
            String other =
                    json.path("tracker").asText() + " " + json.path("place").asText();
            if (!other.equals(tracker + " " + place)) {
                throw new TrackerException(
                        "The map file (" + path + ") belongs to " + other + ", and this push goes to " + tracker + " "
                                + place + ".",
                        "Maybe name another with --map.");
            }
            json.path("items")
                    .fields()
                    .forEachRemaining(item -> map.put(
                            new ItemIdentity(item.getKey()),
                            new TrackerMap.MappedItem(
                                    item.getValue().path("id").asText(),
                                    item.getValue().path("key").asText())));
            json.path("pending")
                    .fields()
                    .forEachRemaining(item -> map.put(
                            new ItemIdentity(item.getKey()),
                            Instant.parse(item.getValue().asText())));
            json.path("unmatched").forEach(id -> map.put(id.asText()));
        } catch (JsonProcessingException
                | CharacterCodingException
                | IllegalArgumentException
                | DateTimeException broken) {
            throw new TrackerException(
                    "The map file (" + path + ") cannot be read: it is damaged.",
                    "Maybe take it from a backup, or move it away: items are found by their marks as well.");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void write(TrackerMap map) {
        Map<String, Object> json = new TreeMap<>();
        json.put("schema", SCHEMA);
        json.put("tracker", tracker);
        json.put("place", place);
        Map<String, Object> items = new TreeMap<>();
        map.items().forEach((id, entry) -> items.put(id.value(), Map.of("id", entry.id(), "key", entry.key())));
        json.put("items", items);
        Map<String, Object> pending = new TreeMap<>();
        map.pending().forEach((id, since) -> pending.put(id.value(), since.toString()));
        if (!pending.isEmpty()) {
            json.put("pending", pending);
        }
        if (!map.unmatched().isEmpty()) {
            json.put("unmatched", map.unmatched());
        }
        try {
            replace(MAPPER.writeValueAsString(json) + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void replace(String text) throws IOException {
        Path whole = path.toAbsolutePath();
        Path temporary = Files.createTempFile(whole.getParent(), ".lacuna-", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                // Before the rename: after a crash of the machine the file is the old one or the new one.
                channel.force(true);
            }
            try {
                Files.move(temporary, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException notHere) {
                Files.move(temporary, whole, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
