/**
 * From the files of a folder to a {@link dev.lacuna.catalog.Catalog}, or to every problem they have. Knows nothing of what
 * is inferred from a catalog.
 */
@NullMarked
package dev.lacuna.read.load;

import org.jspecify.annotations.NullMarked;
