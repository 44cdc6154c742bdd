/**
 * Keeps a tracker's items in step with a backlog, again and again: finds its own by exact identity, plans what to make,
 * change, close and reopen, and does it so that dying halfway does no harm. Knows no tracker in particular.
 */
@NullMarked
package dev.lacuna.push.tracker;

import org.jspecify.annotations.NullMarked;
