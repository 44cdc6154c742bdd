/**
 * What customers asked for: what came of reading their exports, shown. Comes in: exports and a mapping. Goes out: proposals,
 * which become commitments only when a person writes them down. Must not know: what is inferred from a catalog.
 */
@NullMarked
package dev.lacuna.question.requests;

import org.jspecify.annotations.NullMarked;
