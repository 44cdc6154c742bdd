/** The pipeline: read {@link dev.lacuna.Lacuna} first. */
@NullMarked
package dev.lacuna;

import org.jspecify.annotations.NullMarked;
