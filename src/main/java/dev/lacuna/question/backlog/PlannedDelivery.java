package dev.lacuna.question.backlog;

import dev.lacuna.catalog.Scope;
import org.jspecify.annotations.Nullable;

/**
 * That a plan item raises the scope that a work item is about.
 *
 * @param item the id of the plan item
 * @param enough whether it raises it as far as the open gaps demand
 */
public record PlannedDelivery(
        String release, String item, @Nullable String title, Scope scope, boolean enough) {}
