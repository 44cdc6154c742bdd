/** Deployments agree with the plain reading of the contract. */
@NullMarked
package dev.lacuna.question.topologies;

import org.jspecify.annotations.NullMarked;
