package dev.lacuna.output.document;

/** A part of a document that stands on lines of its own. */
public sealed interface Block permits Heading, Paragraph, Table, BulletList, Tree {}
