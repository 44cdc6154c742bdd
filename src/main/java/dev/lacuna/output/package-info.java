/**
 * How answers are written. Comes in: a report, which has a document, JSON, and where it suits sheets, checks and graphs.
 * Goes out: text and files in every format. Must not know: what is asked or inferred.
 */
@NullMarked
package dev.lacuna.output;

import org.jspecify.annotations.NullMarked;
