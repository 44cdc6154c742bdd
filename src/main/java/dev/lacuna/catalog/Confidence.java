package dev.lacuna.catalog;

/** How far a piece of evidence can be trusted to prove what it is cited for. */
public enum Confidence implements Term {
    HIGH,
    MEDIUM,
    LOW
}
