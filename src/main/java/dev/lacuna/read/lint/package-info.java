/**
 * Advice on a catalog that can be understood: what is stale, idle or without effect. Comes in: a catalog and a day. Goes
 * out: lints by place, which change no verdict. Must not know: what is inferred.
 */
@NullMarked
package dev.lacuna.read.lint;

import org.jspecify.annotations.NullMarked;
