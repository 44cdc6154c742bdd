package dev.lacuna.push.tracker;

import dev.lacuna.push.http.Timing;
import dev.lacuna.question.backlog.Identity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A tracker that is stood in for, as people see it who work with it. */
public interface Desk extends AutoCloseable {
    /** What the stand-ins accept. */
    String TOKEN = "t0psecret-Xq7";

    /** An item as people see it. */
    record Seen(
            String key,
            String title,
            String text,
            boolean open,
            Set<String> labels,
            @Nullable String parent) {}

    StandIn server();

    Tracker tracker(VirtualTime time, Timing timing, String token);

    int size();

    int open();

    List<Seen> items();

    /** The one item that carries the label of an identity. */
    Optional<Seen> item(Identity id);

    /** How many items carry the label of an identity. */
    int count(Identity id);

    void retitle(String key, String title);

    /** Text of people around whatever is there. */
    void write(String key, String above, String below);

    void label(String key, String label);

    void closeItem(String key);

    void reopenItem(String key);

    void delete(String key);

    /** To another project that the token may see. */
    void move(String key);

    /** An item of people, with labels of their choice. */
    void make(String title, Set<String> labels);

    /** A second item with the same text and labels, as people make them. */
    void copy(String key);

    /** Refuses items with this in the title, and no others. */
    void refuse(String title);

    @Override
    void close();
}
