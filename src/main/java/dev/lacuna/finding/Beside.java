package dev.lacuna.finding;

import dev.lacuna.conclusion.Concluded;

/** That a gap is in the area of a finding that names no features, so that it may be what was meant. */
public record Beside(String finding, String gap) implements Concluded {}
