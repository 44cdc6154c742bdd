/**
 * The contract's inference in plain Java, written from the contract and not from the rules, so that the two can be held
 * against each other. Shares with the program only the catalog, the scenario and their words.
 */
@NullMarked
package dev.lacuna.reference;

import org.jspecify.annotations.NullMarked;
