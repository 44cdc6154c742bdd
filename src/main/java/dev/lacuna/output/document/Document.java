package dev.lacuna.output.document;

import java.util.List;

/** Something to read, from top to bottom. */
public record Document(List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    public static Document of(Block... blocks) {
        return new Document(List.of(blocks));
    }
}
