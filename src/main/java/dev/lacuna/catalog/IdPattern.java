package dev.lacuna.catalog;

/** How ids are spelled, as regular expressions. */
public final class IdPattern {
    /** Of everything that no other constant names. */
    public static final String ID = "[a-z0-9][a-z0-9.-]*";

    /** Of plan items, findings, qualifiers and documents, which may have capital letters. */
    public static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]*";

    /** Of requirements, which start with a capital letter. */
    public static final String REQUIREMENT = "[A-Z][A-Za-z0-9.-]*";

    private IdPattern() {}
}
