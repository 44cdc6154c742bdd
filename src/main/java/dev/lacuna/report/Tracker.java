package dev.lacuna.report;

/** A tracker that imports files. */
public enum Tracker {
    JIRA,
    AZURE_DEVOPS
}
