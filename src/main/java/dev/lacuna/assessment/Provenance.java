package dev.lacuna.assessment;

/**
 * What an assessment was made with, so that two can be compared.
 *
 * @param tool the version of Lacuna
 * @param catalog the hash of the catalog's files, SHA-256 in hexadecimal; empty if it was not read from files
 * @param rules the hash of rules and severity table
 */
public record Provenance(String tool, String catalog, String rules) {}
