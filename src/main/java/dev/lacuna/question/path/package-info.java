/**
 * The least effort that takes a target to a wished verdict, or the most that an effort clears. After the assessment, whose
 * root causes it weighs; that a plan does what it promises is for the rules to say, so whoever has one assesses it again.
 */
@NullMarked
package dev.lacuna.question.path;

import org.jspecify.annotations.NullMarked;
