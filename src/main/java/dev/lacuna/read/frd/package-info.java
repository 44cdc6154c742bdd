/**
 * Feature requirements documents. Comes in: Markdown with front matter. Goes out: an {@link dev.lacuna.catalog.Frd} with
 * its answers, and remarks on what looks like one. Must not know: which qualifiers there are.
 */
@NullMarked
package dev.lacuna.read.frd;

import org.jspecify.annotations.NullMarked;
