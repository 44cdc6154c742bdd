package dev.lacuna.qualification;

import dev.lacuna.conclusion.Concluded;

/** That a document does not answer a mandatory qualifier as it should. */
public record Failing(String frd, String qualifier) implements Concluded {}
