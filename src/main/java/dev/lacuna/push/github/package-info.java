/** GitHub as a tracker: issues with labels, milestones and sub-issues, over its REST interface. */
@NullMarked
package dev.lacuna.push.github;

import org.jspecify.annotations.NullMarked;
