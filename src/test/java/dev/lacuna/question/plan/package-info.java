/** What plans are told of, held against the contract. */
@NullMarked
package dev.lacuna.question.plan;

import org.jspecify.annotations.NullMarked;
