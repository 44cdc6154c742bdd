package dev.lacuna.output.document;

/** Sentences that belong together. */
public record Paragraph(Text text) implements Block {

    public static Paragraph of(String text) {
        return new Paragraph(Text.of(text));
    }
}
