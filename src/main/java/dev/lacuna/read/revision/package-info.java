/**
 * Catalogs of the past. Comes in: a folder and a revision of git. Goes out: a copy of the folder as it was. Must not know:
 * what is in a catalog.
 */
@NullMarked
package dev.lacuna.read.revision;

import org.jspecify.annotations.NullMarked;
