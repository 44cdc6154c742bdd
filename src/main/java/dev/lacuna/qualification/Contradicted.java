package dev.lacuna.qualification;

import dev.lacuna.conclusion.Concluded;

/** That something stands against what a document answers to a qualifier. */
public record Contradicted(String frd, String qualifier) implements Concluded {}
