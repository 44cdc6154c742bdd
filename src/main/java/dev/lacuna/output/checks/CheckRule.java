package dev.lacuna.output.checks;

import org.jspecify.annotations.Nullable;

/** What a check looks for. */
public record CheckRule(String id, String says, @Nullable String help) {}
