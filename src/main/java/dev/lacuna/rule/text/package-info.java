/** What a rule is, and the folder of rules as text: DRL files and the severity table. Reads them; does not run them. */
@NullMarked
package dev.lacuna.rule.text;

import org.jspecify.annotations.NullMarked;
