/**
 * The interface for rule authors. Comes in: a catalog and a scenario. Goes out: the facts that rules see, and the types of
 * what they conclude; {@code text} reads the rules themselves. Must not know: the engine that runs them.
 */
@NullMarked
package dev.lacuna.rule;

import org.jspecify.annotations.NullMarked;
