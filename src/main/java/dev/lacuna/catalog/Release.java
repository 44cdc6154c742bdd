package dev.lacuna.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A release of the platform; the order in {@code platform.yaml} is the order of time. */
public record Release(
        @Matches(IdPattern.ID) String id, @Nullable LocalDate date) {}
