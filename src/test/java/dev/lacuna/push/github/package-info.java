/** GitHub, stood in for, and what is held against it alone. */
@NullMarked
package dev.lacuna.push.github;

import org.jspecify.annotations.NullMarked;
