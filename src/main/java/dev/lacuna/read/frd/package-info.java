/**
 * Reads feature requirements documents: strict front matter, and the answers that stand in the text below. After YAML in the
 * flow and before the folder; the only package that knows a parser of Markdown. It does not know which ids there are.
 */
@NullMarked
package dev.lacuna.read.frd;

import org.jspecify.annotations.NullMarked;
