/**
 * Advice on a catalog that can be understood: what is stale, idle or without effect. Looks at what is written, never at
 * what is inferred; changes no verdict.
 */
@NullMarked
package dev.lacuna.read.lint;

import org.jspecify.annotations.NullMarked;
