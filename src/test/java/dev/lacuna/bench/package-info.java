/** How fast Lacuna is, for people to read: figures of one run beside each other, never held against a number. */
@NullMarked
package dev.lacuna.bench;

import org.jspecify.annotations.NullMarked;
