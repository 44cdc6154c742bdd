package dev.lacuna.output;

/** A tracker that imports files. */
public enum ImportFormat {
    JIRA,
    AZURE_DEVOPS
}
