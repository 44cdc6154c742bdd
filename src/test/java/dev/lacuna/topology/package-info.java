/** Deployments agree with the plain reading of the contract. */
@NullMarked
package dev.lacuna.topology;

import org.jspecify.annotations.NullMarked;
