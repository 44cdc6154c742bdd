package dev.lacuna.qualification;

import dev.lacuna.fact.Stated;

/** That a requirement names a feature. */
public record WantedOf(String target, String requirement, String feature) implements Stated {}
