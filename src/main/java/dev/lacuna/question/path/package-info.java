/**
 * The least effort that takes a target to a verdict, or the most that an effort clears. In comes an assessment, whose root
 * causes are weighed; out goes an ordered plan with what the rules say once it is done, which is its own JSON. It must not
 * know how gaps are inferred: that a plan does what it should is learnt by assessing again.
 */
@NullMarked
package dev.lacuna.question.path;

import org.jspecify.annotations.NullMarked;
