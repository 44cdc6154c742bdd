package dev.lacuna.rule;

/** A fact that only rules conclude, by {@code insertLogical}; never stated. */
public interface Conclusion {}
