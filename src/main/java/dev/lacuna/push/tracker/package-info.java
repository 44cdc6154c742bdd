/**
 * Keeps a tracker in step with a backlog. Comes in: the desired items and what is in the tracker. Goes out: a plan, the
 * changes it asks for, and a report. Must not know: which tracker it is, or how requests are sent.
 */
@NullMarked
package dev.lacuna.push.tracker;

import org.jspecify.annotations.NullMarked;
