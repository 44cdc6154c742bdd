/** Input that could not be understood, by place, with what to do about it. */
@NullMarked
package dev.lacuna.problem;

import org.jspecify.annotations.NullMarked;
