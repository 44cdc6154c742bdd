/**
 * What people read of an assessment, as a document. After the assessment and the document in the flow; knows neither the
 * engine nor any format.
 */
@NullMarked
package dev.lacuna.question.assess;

import org.jspecify.annotations.NullMarked;
