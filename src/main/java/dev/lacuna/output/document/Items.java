package dev.lacuna.output.document;

import java.util.List;

/** A list with a bullet before each entry. */
public record Items(List<Node> nodes) implements Block {

    public Items {
        nodes = List.copyOf(nodes);
    }

    public static Items of(Node... nodes) {
        return new Items(List.of(nodes));
    }
}
