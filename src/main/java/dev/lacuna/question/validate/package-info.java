/**
 * Whether a catalog can be read, and what is odd about it. Comes in: a catalog and the advice on it. Goes out: a report.
 * Must not know: what is inferred from a catalog.
 */
@NullMarked
package dev.lacuna.question.validate;

import org.jspecify.annotations.NullMarked;
