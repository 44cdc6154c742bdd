/** Backlogs: what becomes work, in which order, and what files of it say. */
@NullMarked
package dev.lacuna.question.backlog;

import org.jspecify.annotations.NullMarked;
