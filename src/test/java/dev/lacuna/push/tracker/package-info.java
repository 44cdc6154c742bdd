/** Trackers that are not there, stood in for over real HTTP, and pushes to them. */
@NullMarked
package dev.lacuna.push.tracker;

import org.jspecify.annotations.NullMarked;
