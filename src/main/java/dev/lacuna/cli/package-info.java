/**
 * The command line. Comes in: arguments. Goes out: an answer in a format, or what went wrong, and an exit code. Must not know:
 * how an answer is found; it is the only room that prints, exits, looks at the clock or reads the environment.
 */
@NullMarked
package dev.lacuna.cli;

import org.jspecify.annotations.NullMarked;
