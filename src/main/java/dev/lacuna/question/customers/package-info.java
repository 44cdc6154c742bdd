/**
 * Which gaps customers are exposed to, and what became of what they were promised: facts for the rules that judge it, and
 * the answer as it is shown.
 */
@NullMarked
package dev.lacuna.question.customers;

import org.jspecify.annotations.NullMarked;
