/**
 * What rules see: the first half of the interface for rule authors, described in {@code docs/facts.md}. Stated from a
 * catalog and a scenario; many small records, compared by all their fields. Knows the catalog, not the engine.
 */
@NullMarked
package dev.lacuna.rule.fact;

import org.jspecify.annotations.NullMarked;
