/** Catalogs of the past, from the objects of git; beside loading in the flow, and knows nothing of what is in a catalog. */
@NullMarked
package dev.lacuna.read.revision;

import org.jspecify.annotations.NullMarked;
