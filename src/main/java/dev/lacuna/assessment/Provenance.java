package dev.lacuna.assessment;

import dev.lacuna.rule.CatalogFacts.SeverityRow;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an assessment was made with, so that two can be compared.
 *
 * @param tool the version of Lacuna
 * @param catalog the hash of the catalog's files, SHA-256 in hexadecimal; empty if it was not read from files
 * @param rules the hash of rules and severity table
 * @param ruleFiles the hash of each file of rules, by its path
 * @param severities the severity table
 */
public record Provenance(
        String tool, String catalog, String rules, SortedMap<String, String> ruleFiles, List<SeverityRow> severities) {

    public Provenance {
        ruleFiles = Collections.unmodifiableSortedMap(new TreeMap<>(ruleFiles));
        severities = List.copyOf(severities);
    }
}
