package dev.lacuna.push.tracker;

import dev.lacuna.push.http.RetryPolicy;
import dev.lacuna.question.backlog.ItemIdentity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A tracker that is stood in for, as people see it who work with it. */
public interface TrackerDriver extends AutoCloseable {
    /** What the stand-ins accept. */
    String TOKEN = "t0psecret-Xq7";

    /** An item as people see it. */
    record VisibleItem(
            String key,
            String title,
            String text,
            boolean open,
            Set<String> labels,
            @Nullable String parent) {}

    FakeServer server();

    Tracker tracker(VirtualTime time, RetryPolicy retryPolicy, String token);

    int size();

    int open();

    List<VisibleItem> items();

    /** The one item that carries the label of an identity. */
    Optional<VisibleItem> item(ItemIdentity id);

    /** How many items carry the label of an identity. */
    int count(ItemIdentity id);

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
