/**
 * A page for those who decide: the verdict, what blocks, the decisions that unlock most, what is not known, and what is
 * asked of whom. Asks an inquiry what each decision would change; after what hangs on the unknowns in the flow.
 */
@NullMarked
package dev.lacuna.question.brief;

import org.jspecify.annotations.NullMarked;
