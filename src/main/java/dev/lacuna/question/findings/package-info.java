/**
 * What people reported, held against the gaps that an assessment found: facts and conclusions of a second stage, and the
 * answer. After the report in the flow, whose words it uses.
 */
@NullMarked
package dev.lacuna.question.findings;

import org.jspecify.annotations.NullMarked;
