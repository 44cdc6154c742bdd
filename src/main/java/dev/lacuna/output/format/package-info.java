/** The formats in which a report can be written; {@link dev.lacuna.output.format.Formats} lists them. */
@NullMarked
package dev.lacuna.output.format;

import org.jspecify.annotations.NullMarked;
