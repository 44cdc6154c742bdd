/**
 * What the plan of a release does towards a target, and what must change in it: facts about plans, what the rules
 * conclude by holding today against the projection, and the answer in sentences and as JSON.
 */
@NullMarked
package dev.lacuna.question.plan;

import org.jspecify.annotations.NullMarked;
