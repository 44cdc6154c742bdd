package dev.lacuna.qualification;

import dev.lacuna.conclusion.Concluded;

/** That a document has to answer a qualifier. */
public record Applies(String frd, String qualifier) implements Concluded {}
