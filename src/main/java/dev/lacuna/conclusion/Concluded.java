package dev.lacuna.conclusion;

/** A fact that only rules conclude, by {@code insertLogical}; never stated. */
public interface Concluded {}
