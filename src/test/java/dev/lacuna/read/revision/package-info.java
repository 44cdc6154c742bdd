/** Tests of reading catalogs of the past, on small repositories. */
@NullMarked
package dev.lacuna.read.revision;

import org.jspecify.annotations.NullMarked;
