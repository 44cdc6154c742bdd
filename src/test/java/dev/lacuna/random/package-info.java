/** Random catalogs and scenarios for properties that hold of every one; seeded, so that a failure can be had again. */
@NullMarked
package dev.lacuna.random;

import org.jspecify.annotations.NullMarked;
