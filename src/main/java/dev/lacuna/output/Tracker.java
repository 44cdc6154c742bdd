package dev.lacuna.output;

/** A tracker that imports files. */
public enum Tracker {
    JIRA,
    AZURE_DEVOPS
}
