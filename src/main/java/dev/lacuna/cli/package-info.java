/** The command line: options to queries, answers to formats, failures to exit codes. The only place that prints or exits. */
@NullMarked
package dev.lacuna.cli;

import org.jspecify.annotations.NullMarked;
