/** Tests of the folder of rules as text. */
@NullMarked
package dev.lacuna.rule.text;

import org.jspecify.annotations.NullMarked;
