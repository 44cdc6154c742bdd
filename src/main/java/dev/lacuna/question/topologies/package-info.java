/**
 * Whether deployments are possible. An assessment and its topologies come in; out come, for each link, what it needs at a
 * tenant's end and why that cannot be had. It states no facts of its own, and must not know who asks.
 */
@NullMarked
package dev.lacuna.question.topologies;

import org.jspecify.annotations.NullMarked;
