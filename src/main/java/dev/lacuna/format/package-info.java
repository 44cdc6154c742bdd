/** The formats in which a report can be written; {@link dev.lacuna.format.Formats} lists them. */
@NullMarked
package dev.lacuna.format;

import org.jspecify.annotations.NullMarked;
