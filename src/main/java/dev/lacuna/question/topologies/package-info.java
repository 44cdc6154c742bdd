/**
 * Whether a deployment can be wired: what each link demands at a tenant's end, and what of it cannot be had. States no
 * facts of its own; its conclusions follow beside those of an assessment. After the report in the flow.
 */
@NullMarked
package dev.lacuna.question.topologies;

import org.jspecify.annotations.NullMarked;
