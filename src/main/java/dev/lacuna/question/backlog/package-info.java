/**
 * What to do, as planning teams take it: work items of root causes, one epic per area, in order. Made of an assessment;
 * knows no tracker. Texts are plain words, so that whoever writes them escapes them in his own way.
 */
@NullMarked
package dev.lacuna.question.backlog;

import org.jspecify.annotations.NullMarked;
