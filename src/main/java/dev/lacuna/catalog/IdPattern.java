package dev.lacuna.catalog;

/** The spelling of ids (contract, section 2). */
public final class IdPattern {
    /** IdPattern of everything but requirements. */
    public static final String ID = "[a-z0-9][a-z0-9.-]*";

    /** IdPattern of requirements, plan items, findings and qualifiers may start with a capital letter. */
    public static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]*";

    /** IdPattern of requirements. */
    public static final String REQUIREMENT = "[A-Z][A-Za-z0-9.-]*";

    private IdPattern() {}
}
