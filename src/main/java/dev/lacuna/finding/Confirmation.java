package dev.lacuna.finding;

import dev.lacuna.conclusion.Concluded;

/** That a gap bears out a finding. */
public record Confirmation(String finding, String gap) implements Concluded {}
