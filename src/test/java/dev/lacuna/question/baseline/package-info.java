/** Tests of baselines: what they are as files, and what an assessment makes of them. */
@NullMarked
package dev.lacuna.question.baseline;

import org.jspecify.annotations.NullMarked;
