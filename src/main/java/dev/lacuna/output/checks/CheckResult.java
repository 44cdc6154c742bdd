package dev.lacuna.output.checks;

/** How a check came out. */
public enum CheckResult {
    /** As it should. */
    PASSED,
    /** Something is worth telling; nothing was to be passed. */
    NOTED,
    /** Not as it should, and that fails nothing. */
    WARNED,
    /** Not as it should, and that fails a build. */
    FAILED
}
