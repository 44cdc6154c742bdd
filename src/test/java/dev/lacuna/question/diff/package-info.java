/** Tests of comparisons, on small catalogs that change and on random ones. */
@NullMarked
package dev.lacuna.question.diff;

import org.jspecify.annotations.NullMarked;
