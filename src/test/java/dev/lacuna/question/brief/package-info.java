/** What a page says of decisions is what assessments say once they are taken. */
@NullMarked
package dev.lacuna.question.brief;

import org.jspecify.annotations.NullMarked;
