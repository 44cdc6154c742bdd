/**
 * What became of what people reported. The findings of a catalog and the gaps of an assessment go to the rules as facts;
 * what these conclude comes out as an answer. It must not know who asks.
 */
@NullMarked
package dev.lacuna.question.findings;

import org.jspecify.annotations.NullMarked;
