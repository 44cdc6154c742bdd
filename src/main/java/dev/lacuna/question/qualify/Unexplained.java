package dev.lacuna.question.qualify;

import dev.lacuna.rule.conclusion.Concluded;

/** That a document answers a qualifier, and something lacks. */
public record Unexplained(String frd, String qualifier, Lack lack) implements Concluded {}
