package dev.lacuna.plan;

import dev.lacuna.conclusion.Concluded;

/** With the plans up to the release asked about, an obstacle is none any more. */
public record Delivered(String gap, String subject, String facet) implements Concluded {}
