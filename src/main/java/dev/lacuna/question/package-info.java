/**
 * A room for each question. Comes in: an inquiry into a catalog. Goes out: an answer, and a report of it that any format
 * can write. Must not know: the command line, files, or a format.
 */
@NullMarked
package dev.lacuna.question;

import org.jspecify.annotations.NullMarked;
