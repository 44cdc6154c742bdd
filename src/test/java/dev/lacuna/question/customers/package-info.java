/** What the answers about customers promise. */
@NullMarked
package dev.lacuna.question.customers;

import org.jspecify.annotations.NullMarked;
