/** The cases of the shipped rules: reads them, runs them, and holds the rules and their pages to the house rules. */
@NullMarked
package dev.lacuna.cases;

import org.jspecify.annotations.NullMarked;
