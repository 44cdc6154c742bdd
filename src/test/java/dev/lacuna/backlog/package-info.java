/** Backlogs: what becomes work, in which order, and what files of it say. */
@NullMarked
package dev.lacuna.backlog;

import org.jspecify.annotations.NullMarked;
