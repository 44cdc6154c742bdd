/**
 * The folder of a catalog. Comes in: its files. Goes out: a {@link dev.lacuna.catalog.Catalog}, or every problem they
 * have. Must not know: what is inferred from a catalog.
 */
@NullMarked
package dev.lacuna.read.load;

import org.jspecify.annotations.NullMarked;
