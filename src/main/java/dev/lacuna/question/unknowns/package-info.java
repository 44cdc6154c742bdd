/**
 * Which verdicts hang on what nobody has established, and what to establish first. Asks an inquiry what would be otherwise
 * if the unknown scopes turned out well or badly; after the report in the flow, whose words it uses.
 */
@NullMarked
package dev.lacuna.question.unknowns;

import org.jspecify.annotations.NullMarked;
