/** A typed question and its typed answer: the same for the command line, plain words and a server. */
@NullMarked
package dev.lacuna.query;

import org.jspecify.annotations.NullMarked;
