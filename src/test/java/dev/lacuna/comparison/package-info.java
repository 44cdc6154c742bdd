/** Tests of comparisons, on small catalogs that change and on random ones. */
@NullMarked
package dev.lacuna.comparison;

import org.jspecify.annotations.NullMarked;
