package dev.lacuna.finding;

import dev.lacuna.conclusion.Concluded;

/** What became of a finding. */
public record Judged(String finding, FindingState state) implements Concluded {}
