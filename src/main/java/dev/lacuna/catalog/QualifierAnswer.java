package dev.lacuna.catalog;

import org.jspecify.annotations.Nullable;

/** An answer to a qualifier as front matter gives it. */
public record QualifierAnswer(
        Answer answer, @Nullable String how, @Nullable String why) {}
