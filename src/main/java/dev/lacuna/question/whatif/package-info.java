/**
 * What would become of verdicts and gaps. In come assumptions or a file of scenarios, checked against the catalog; out goes
 * a comparison with what is. Changes nothing that is written down, and knows nothing of rules or engines.
 */
@NullMarked
package dev.lacuna.question.whatif;

import org.jspecify.annotations.NullMarked;
