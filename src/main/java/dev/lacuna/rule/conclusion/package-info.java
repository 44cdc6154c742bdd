/**
 * What rules conclude: the second half of the interface for rule authors, described in {@code docs/facts.md}. Rules make
 * these by {@code insertLogical} and nobody else does. Records compared by all their fields, so that a conclusion holds
 * nothing that could go stale while it still has support.
 */
@NullMarked
package dev.lacuna.rule.conclusion;

import org.jspecify.annotations.NullMarked;
