/**
 * Whether feature requirements documents answer the qualifiers: the question, the facts that its rules see, what they
 * conclude, and the answer as people and programs read it. Documents are read before it, and rules judge them.
 */
@NullMarked
package dev.lacuna.question.qualify;

import org.jspecify.annotations.NullMarked;
