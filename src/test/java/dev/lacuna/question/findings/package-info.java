/** Findings agree with the plain reading of the contract. */
@NullMarked
package dev.lacuna.question.findings;

import org.jspecify.annotations.NullMarked;
