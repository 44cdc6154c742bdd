package dev.lacuna.qualification;

import dev.lacuna.conclusion.Concluded;

/** That a document answers a qualifier, and something lacks. */
public record Unexplained(String frd, String qualifier, Lack lack) implements Concluded {}
