package dev.lacuna.output.document;

import java.util.List;

/** Entries whose lines of descent are to be seen. */
public record Tree(List<Node> nodes) implements Block {

    public Tree {
        nodes = List.copyOf(nodes);
    }

    public static Tree of(Node... nodes) {
        return new Tree(List.of(nodes));
    }
}
