/**
 * What assessments came to, as facts for the rules of the second stage: those that compare scenarios or look at results.
 * It knows assessments, and nothing of what is asked about them.
 */
@NullMarked
package dev.lacuna.assessment.result;

import org.jspecify.annotations.NullMarked;
