/**
 * Why something is so. In comes the id of a gap, a feature, an area or a target; out goes a proof down to what the catalog
 * states, or what the next better verdict takes. Knows neither the engine nor any format.
 */
@NullMarked
package dev.lacuna.question.explain;

import org.jspecify.annotations.NullMarked;
