/** Assumptions mean what they say, and are answered as the comparison would answer them. */
@NullMarked
package dev.lacuna.whatif;

import org.jspecify.annotations.NullMarked;
