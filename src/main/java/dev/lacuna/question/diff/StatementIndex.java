package dev.lacuna.question.diff;

import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.catalog.Term;
import dev.lacuna.question.assess.SavedAssessment;
import dev.lacuna.question.assess.SavedStatements;
import dev.lacuna.question.assess.SavedStatements.SavedFeature;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What an assessment rested on, statement by statement, so that two sides can be held against each other. */
final class StatementIndex {
    private final Map<Statement, StatementContent> statements = new HashMap<>();

    Map<Statement, StatementContent> of(SavedAssessment saved) {
        SavedStatements says = saved.statements();
        says.features().forEach(this::feature);
        says.requirements()
                .forEach((id, requirement) -> note(
                        Statement.of(StatementKind.REQUIREMENT, id),
                        requirement.title(),
                        new Values()
                                .one("facet", requirement.facet())
                                .one("scope", requirement.scope())
                                .one("level", requirement.level())
                                .many("feature", requirement.feature())
                                .one("area", requirement.area())
                                .one("capability", requirement.capability())
                                .many("models", requirement.models()),
                        requirement.place(),
                        requirement.formerly()));
        says.waivers()
                .forEach(waiver -> note(
                        Statement.of(
                                StatementKind.WAIVER,
                                String.valueOf(waiver.gap()),
                                waiver.until().toString()),
                        new Values()
                                .one("until", waiver.until().toString())
                                .one("approvedBy", waiver.approvedBy())
                                .one("reason", waiver.reason()),
                        waiver.place()));
        says.planItems()
                .forEach((id, item) -> note(
                        Statement.of(StatementKind.PLAN_ITEM, id),
                        item.title(),
                        new Values()
                                .one("release", item.release())
                                .one("feature", item.feature())
                                .one("scope", item.scope())
                                .many("facets", item.facets())
                                .one("assumed", item.assumed()),
                        item.place(),
                        List.of()));
        says.severities()
                .forEach((level, kinds) -> kinds.forEach((kind, severity) -> note(
                        Statement.of(StatementKind.SEVERITY, level, kind),
                        new Values().one("severity", severity),
                        null)));
        saved.provenance()
                .ruleFiles()
                .forEach((file, hash) ->
                        note(Statement.of(StatementKind.RULES, file), new Values().one("hash", hash), null));
        return statements;
    }

    private void feature(String id, SavedFeature feature) {
        note(
                Statement.of(StatementKind.FEATURE, id),
                feature.name(),
                new Values().one("area", feature.area()),
                feature.place(),
                feature.formerly());
        feature.scopes()
                .forEach((facet, own) -> note(
                        Statement.of(StatementKind.SCOPE, id, facet),
                        new Values().one("scope", own.scope()).one("by", own.by()),
                        own.place()));
        feature.dependsOn()
                .forEach((other, dependency) -> note(
                        Statement.of(StatementKind.DEPENDENCY, id, other),
                        new Values().all("facets", dependency.facets()),
                        dependency.place()));
        feature.provides()
                .forEach(capability ->
                        note(Statement.of(StatementKind.PROVISION, id, capability), new Values(), feature.place()));
    }

    private void note(Statement statement, Values values, @Nullable String place) {
        note(statement, null, values, place, List.of());
    }

    private void note(
            Statement statement,
            @Nullable String name,
            Values values,
            @Nullable String place,
            Collection<String> formerly) {
        statements.put(statement, new StatementContent(name, values.byKey, place, new TreeSet<>(formerly)));
    }

    /** What a statement says, by key; what it does not say is left out. */
    private static final class Values {
        private final SortedMap<String, SortedSet<String>> byKey = new TreeMap<>();

        Values one(String key, @Nullable String value) {
            return value == null ? this : all(key, List.of(value));
        }

        Values one(String key, Term value) {
            return one(key, value.word());
        }

        Values many(String key, Collection<String> values) {
            return values.isEmpty() ? this : all(key, values);
        }

        Values all(String key, Collection<String> values) {
            byKey.put(key, new TreeSet<>(values));
            return this;
        }
    }
}
