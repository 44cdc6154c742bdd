/**
 * The gaps that were known on some day, so that only new and worsened ones count. After the query in the flow: it reads and
 * writes the file, and states what is in it as facts; the rules decide.
 */
@NullMarked
package dev.lacuna.question.baseline;

import org.jspecify.annotations.NullMarked;
