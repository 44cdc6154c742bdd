/** What the answers about customers promise. */
@NullMarked
package dev.lacuna.customer;

import org.jspecify.annotations.NullMarked;
