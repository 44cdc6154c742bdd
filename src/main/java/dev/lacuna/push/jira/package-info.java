/**
 * Jira Cloud as a tracker: issues under epics, with labels and structured descriptions. Comes in: items as they should be.
 * Goes out: requests to its REST interface. Must not know: what is to be changed, or why.
 */
@NullMarked
package dev.lacuna.push.jira;

import org.jspecify.annotations.NullMarked;
