/**
 * What is asked: target, model, release, day and assumed changes. Every question that Lacuna answers is an assessment of
 * a catalog under a scenario; this package also says what the scopes are under one, before any rule runs.
 */
@NullMarked
package dev.lacuna.catalog.scenario;

import org.jspecify.annotations.NullMarked;
