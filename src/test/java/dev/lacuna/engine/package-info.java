/** How rules are compiled, kept and taken apart; the only tests that know the engine. */
@NullMarked
package dev.lacuna.engine;

import org.jspecify.annotations.NullMarked;
