/**
 * Other people's servers. Comes in: a backlog. Goes out: the items of a tracker, in step with it. Must not know: the command
 * line, rules, or how the backlog was inferred.
 */
@NullMarked
package dev.lacuna.push;

import org.jspecify.annotations.NullMarked;
