/**
 * GitHub as a tracker: the issues of a repository, with labels, milestones and sub-issues. Comes in: items as they should be.
 * Goes out: requests to its REST interface. Must not know: what is to be changed, or why.
 */
@NullMarked
package dev.lacuna.push.github;

import org.jspecify.annotations.NullMarked;
