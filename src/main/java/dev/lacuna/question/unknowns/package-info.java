/**
 * What the verdicts owe to unknown scopes. In comes a scenario, asked again with the unknowns turned out well and badly;
 * out go the ranges of the verdicts and the unknowns that decide. Knows nothing of rules or engines.
 */
@NullMarked
package dev.lacuna.question.unknowns;

import org.jspecify.annotations.NullMarked;
