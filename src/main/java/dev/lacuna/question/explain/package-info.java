/**
 * Why something is so: the proof of a gap, why there is none, what a feature blocks, and what the next better verdict
 * takes. After the assessment and the query in the flow; knows neither the engine nor any format.
 */
@NullMarked
package dev.lacuna.question.explain;

import org.jspecify.annotations.NullMarked;
