/**
 * What customers asked for. Comes in: exports of customer-relationship systems, and a mapping that explains them. Goes
 * out: proposals by customer, as files of a catalog. Must not know: what is inferred from a catalog.
 */
@NullMarked
package dev.lacuna.read.requests;

import org.jspecify.annotations.NullMarked;
