/** Findings agree with the plain reading of the contract. */
@NullMarked
package dev.lacuna.finding;

import org.jspecify.annotations.NullMarked;
