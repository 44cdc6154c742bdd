/**
 * What the plan of a release does towards a target, and what must change in it. In come an inquiry, whose rules hold today
 * against the projection, and the plans of the catalog; out goes an answer of records, which is its own JSON, and its
 * document. It knows neither formats nor files, and solves nothing itself: what fits is sought by {@code path}.
 */
@NullMarked
package dev.lacuna.question.plan;

import org.jspecify.annotations.NullMarked;
