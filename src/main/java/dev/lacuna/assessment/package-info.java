/**
 * The result of an assessment: verdicts, gaps, observations, backlog, and why. Sorted, with stable ids; knows neither the
 * engine nor YAML nor how it is shown.
 */
@NullMarked
package dev.lacuna.assessment;

import org.jspecify.annotations.NullMarked;
