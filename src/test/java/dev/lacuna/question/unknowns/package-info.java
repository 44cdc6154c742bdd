/** What hangs on the unknown scopes is what assessments say once they are known. */
@NullMarked
package dev.lacuna.question.unknowns;

import org.jspecify.annotations.NullMarked;
