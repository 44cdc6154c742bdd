/**
 * A page for those who decide: the verdict, what blocks, the decisions that unlock most, what is not known, and what is
 * asked of whom. In come an assessment and its unknowns; out go pages, which are their own JSON. What a decision changes is
 * asked of the inquiry, so nothing here knows rules, and nothing loads the optimiser of {@code path}.
 */
@NullMarked
package dev.lacuna.question.brief;

import org.jspecify.annotations.NullMarked;
