package dev.lacuna.output.document;

import java.util.List;

/** Entries whose lines of descent are to be seen. */
public record Tree(List<NestedEntry> nodes) implements Block {

    public Tree {
        nodes = List.copyOf(nodes);
    }

    public static Tree of(NestedEntry... nodes) {
        return new Tree(List.of(nodes));
    }
}
