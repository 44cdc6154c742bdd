/** Assumptions mean what they say, and are answered as the comparison would answer them. */
@NullMarked
package dev.lacuna.question.whatif;

import org.jspecify.annotations.NullMarked;
