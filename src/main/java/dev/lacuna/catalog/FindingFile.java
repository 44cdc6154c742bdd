package dev.lacuna.catalog;

import java.util.List;

/** The findings of a catalog ({@code findings.yaml}). */
public record FindingFile(List<Finding> findings) {

    public FindingFile {
        findings = List.copyOf(findings);
    }
}
