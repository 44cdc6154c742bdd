/**
 * Do feature requirements documents answer the qualifiers? Comes in: documents and a catalog. Goes out: a judgement of
 * each qualifier that is asked of a document, and notes beside them. Must not know: how documents are read.
 */
@NullMarked
package dev.lacuna.question.qualify;

import org.jspecify.annotations.NullMarked;
