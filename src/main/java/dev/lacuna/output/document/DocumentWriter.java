package dev.lacuna.output.document;

/** A format that documents are printed in. */
public interface DocumentWriter {

    /** The whole document; ends with a line feed unless it is empty. */
    String write(Document document);
}
