/** What was checked, by place: for formats that other tools read. Knows places, and nothing of what is checked. */
@NullMarked
package dev.lacuna.output.checks;

import org.jspecify.annotations.NullMarked;
