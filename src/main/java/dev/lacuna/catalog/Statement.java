package dev.lacuna.catalog;

import java.util.List;

/**
 * Something that the catalog, or the rules beside it, say; what proofs end in. Comparable by kind and key, so that two catalogs can be held
 * against each other.
 */
public record Statement(StatementKind kind, List<String> key) {

    /** What sort of statement it is; the key's parts are named in brackets. */
    public enum StatementKind implements Term {
        /** (feature) */
        FEATURE,
        /** (feature, facet) */
        SCOPE,
        /** (feature, the feature it depends on) */
        DEPENDENCY,
        /** (feature, capability) */
        PROVISION,
        /** (feature, index of the entry from 0) */
        EVIDENCE,
        /** (target) */
        TARGET,
        /** (requirement) */
        REQUIREMENT,
        /** (gap, last day) */
        WAIVER,
        /** (plan item) */
        PLAN_ITEM,
        /** (customer) */
        CUSTOMER,
        /** (customer, index from 0) */
        COMMITMENT,
        /** (topology, link) */
        LINK,
        /** (qualifier) */
        QUALIFIER,
        /** (finding) */
        FINDING,
        /** (level, kind of gap): a cell of the severity table */
        SEVERITY,
        /** (file of rules) */
        RULES
    }

    public Statement {
        key = List.copyOf(key);
    }

    public static Statement of(StatementKind kind, String... key) {
        return new Statement(kind, List.of(key));
    }

    /** E.g. {@code scope auth.ldap configuration}. */
    @Override
    public String toString() {
        return kind.word() + " " + String.join(" ", key);
    }
}
