package dev.lacuna.catalog;

/** How strongly a requirement or a qualifier asks. */
public enum Level implements Term {
    MANDATORY,
    RECOMMENDED,
    OPTIONAL
}
