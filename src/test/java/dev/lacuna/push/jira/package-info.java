/** Jira Cloud, stood in for, and what is held against it alone. */
@NullMarked
package dev.lacuna.push.jira;

import org.jspecify.annotations.NullMarked;
