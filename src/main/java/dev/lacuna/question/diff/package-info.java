/**
 * Two assessments held against each other: what changed, and because of which statement. After the report in the flow,
 * whose JSON is what it compares, so that a saved assessment and a fresh one are alike; knows neither engine nor rules.
 */
@NullMarked
package dev.lacuna.question.diff;

import org.jspecify.annotations.NullMarked;
