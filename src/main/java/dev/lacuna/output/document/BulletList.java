package dev.lacuna.output.document;

import java.util.List;

/** A list with a bullet before each entry. */
public record BulletList(List<NestedEntry> nodes) implements Block {

    public BulletList {
        nodes = List.copyOf(nodes);
    }

    public static BulletList of(NestedEntry... nodes) {
        return new BulletList(List.of(nodes));
    }
}
