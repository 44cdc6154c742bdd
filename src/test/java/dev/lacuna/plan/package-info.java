/** What plans are told of, held against the contract. */
@NullMarked
package dev.lacuna.plan;

import org.jspecify.annotations.NullMarked;
