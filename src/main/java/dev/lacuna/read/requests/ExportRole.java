package dev.lacuna.read.requests;

import dev.lacuna.read.yaml.SafeText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What columns are called in the exports of systems that many people use. */
final class ExportRole {
    private ExportRole() {}

    /** What a column is read for. */
    enum Role {
        CUSTOMER,
        REQUEST,
        REFERENCE,
        RELEASE,
        DATE,
        SAYS;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean mandatory() {
            return this == CUSTOMER || this == REQUEST;
        }

        String meaning() {
            return this == CUSTOMER ? "names the customer" : "says what was asked for";
        }

        /** The likeliest first, as {@link ColumnGuess#words} gives them. */
        private List<String> names() {
            return switch (this) {
                case CUSTOMER ->
                    List.of(
                            "account name",
                            "customer name",
                            "company name",
                            "associated company primary",
                            "associated company",
                            "organization name",
                            "account",
                            "customer",
                            "company",
                            "organization",
                            "client",
                            "custom field customer",
                            "custom field customers",
                            "custom field company",
                            "company domain");
                case REQUEST ->
                    List.of(
                            "feature request",
                            "requested feature",
                            "feature name",
                            "feature",
                            "request",
                            "product gap",
                            "custom field feature",
                            "tags",
                            "labels",
                            "topic",
                            "components",
                            "component s",
                            "summary",
                            "title",
                            "note title",
                            "ticket name",
                            "subject",
                            "deal name",
                            "opportunity name",
                            "name");
                case REFERENCE ->
                    List.of(
                            "opportunity id",
                            "case number",
                            "issue key",
                            "key",
                            "record id",
                            "note id",
                            "uuid",
                            "ticket id",
                            "id",
                            "opportunity name");
                case RELEASE ->
                    List.of(
                            "target release",
                            "release",
                            "fix versions",
                            "fix version s",
                            "fix version",
                            "custom field target release",
                            "custom field release",
                            "roadmap",
                            "timeframe",
                            "version");
                case DATE ->
                    List.of("created date", "create date", "created at", "created", "date", "close date", "updated");
                case SAYS ->
                    List.of(
                            "description",
                            "request details",
                            "details",
                            "content",
                            "note text",
                            "text",
                            "note",
                            "comments",
                            "deal description",
                            "body");
            };
        }
    }

    /** The column for each use that has one; no column is used twice. */
    static Map<Role, String> of(List<String> header) {
        Map<Role, String> found = new EnumMap<>(Role.class);
        Set<String> used = new HashSet<>();
        for (Role role : Role.values()) {
            for (String name : role.names()) {
                header.stream()
                        .filter(column -> ColumnGuess.words(column).equals(name)
                                && !used.contains(column)
                                && SafeText.firstForbidden(column) < 0)
                        .findFirst()
                        .ifPresent(column -> {
                            if (!found.containsKey(role)) {
                                found.put(role, column);
                                used.add(column);
                            }
                        });
            }
        }
        return found;
    }

    /** The system that calls its columns so; {@code crm} if it is not known. */
    static String source(List<String> header) {
        List<String> names = new ArrayList<>();
        header.forEach(column -> names.add(ColumnGuess.words(column)));
        if (names.contains("issue key") || names.contains("project key")) {
            return "jira";
        } else if (names.contains("company domain") || names.contains("note title") || names.contains("display url")) {
            return "productboard";
        } else if (names.contains("deal name") || names.contains("record id") || names.contains("deal stage")) {
            return "hubspot";
        } else if (names.contains("opportunity id") || names.contains("account name")) {
            return "salesforce";
        }
        return "crm";
    }
}
