/**
 * What customers were promised, as facts for the rules that judge it, and what they concluded: met, planned or
 * over-promised. It knows assessments and nothing of who asks.
 */
@NullMarked
package dev.lacuna.assessment.commitment;

import org.jspecify.annotations.NullMarked;
