/** Jira Cloud as a tracker: issues under epics, with labels and structured descriptions, over its REST interface. */
@NullMarked
package dev.lacuna.push.jira;

import org.jspecify.annotations.NullMarked;
