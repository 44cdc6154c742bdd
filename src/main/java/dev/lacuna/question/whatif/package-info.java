/**
 * What would become of verdicts and gaps under assumptions: checked against the catalog, asked of an inquiry, and told as
 * a comparison. Changes nothing that is written down.
 */
@NullMarked
package dev.lacuna.question.whatif;

import org.jspecify.annotations.NullMarked;
