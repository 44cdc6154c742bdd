package dev.lacuna.qualification;

import dev.lacuna.conclusion.Concluded;

/** That a document gives a qualifier different answers. */
public record Split(String frd, String qualifier) implements Concluded {}
