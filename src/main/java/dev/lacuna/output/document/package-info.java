/**
 * What people read, as headings, paragraphs, tables, lists and trees, and the writers that print it as terminal text or
 * Markdown. After everything else in the flow: knows nothing of catalogs or assessments.
 */
@NullMarked
package dev.lacuna.output.document;

import org.jspecify.annotations.NullMarked;
