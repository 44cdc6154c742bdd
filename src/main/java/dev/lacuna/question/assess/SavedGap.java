package dev.lacuna.question.assess;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.rule.Gap;
import dev.lacuna.rule.GapKind;
import dev.lacuna.rule.Severity;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A gap in a {@link SavedAssessment}.
 *
 * @param feature absent for a capability
 * @param through of a capability, the provider that it is measured by, if there is one
 * @param rules those in its proof
 */
public record SavedGap(
        @Needed String id,
        @Needed String requirement,
        @Nullable String feature,
        @Needed String area,
        @Needed String facet,
        @Needed Scope required,
        @Needed Scope effective,
        @Needed GapKind kind,
        @Needed Level level,
        @Needed Severity severity,
        boolean inherited,
        boolean uncertain,
        @Needed boolean waived,
        @JsonInclude(Include.NON_DEFAULT) boolean baselined,
        @Needed SortedSet<String> rootCauses,
        List<SavedRootCause> because,
        String message,
        SortedSet<String> rules,
        @JsonInclude(Include.NON_NULL) @Nullable String through,
        @Nullable String owner,
        @JsonInclude(Include.NON_EMPTY) List<SavedWaiver> waivers) {

    static SavedGap of(AssessedGap assessed, Assessment assessment) {
        Gap gap = assessed.fact();
        Catalog catalog = assessment.catalog();
        List<RootCause> rootCauses = assessment.rootCauses(assessed);
        Feature measured = gap.through() == null ? null : catalog.feature(gap.through());
        return new SavedGap(
                gap.id(),
                gap.requirement(),
                gap.feature(),
                gap.area(),
                gap.facet(),
                gap.required(),
                gap.effective(),
                assessed.kind(),
                gap.level(),
                gap.severity(),
                gap.inherited(),
                assessed.uncertain(),
                assessed.waived(),
                assessed.baselined(),
                rootCauses.stream().map(RootCause::feature).collect(Collectors.toCollection(TreeSet::new)),
                rootCauses.stream()
                        .map(cause -> SavedRootCause.of(cause, catalog))
                        .toList(),
                assessed.message().text(),
                assessment.derivation(assessed).rules(),
                gap.feature() == null ? gap.through() : null,
                measured == null ? null : measured.owner(),
                assessed.waivers().stream()
                        .map(waiver -> SavedWaiver.ofGap(waiver, assessment))
                        .toList());
    }

    /** The same gap under other ids. */
    public SavedGap renamed(
            String otherId,
            String otherRequirement,
            @Nullable String otherFeature,
            @Nullable String otherThrough,
            SortedSet<String> otherRootCauses) {
        return new SavedGap(
                otherId,
                otherRequirement,
                otherFeature,
                area,
                facet,
                required,
                effective,
                kind,
                level,
                severity,
                inherited,
                uncertain,
                waived,
                baselined,
                otherRootCauses,
                because,
                message,
                rules,
                otherThrough,
                owner,
                waivers);
    }

    /** Whether the verdicts count it: neither waived nor known from a baseline. */
    public boolean counted() {
        return !waived && !baselined;
    }

    /** The feature whose root causes it has; absent for a capability that nobody provides. */
    public @Nullable String measuredBy() {
        return feature == null ? through : feature;
    }

    /** Whether it is another gap than it was in what makes it bad, or in its root causes. */
    public boolean differsFrom(SavedGap was) {
        return severity != was.severity || effective != was.effective || !rootCauses.equals(was.rootCauses);
    }

    /** Whether it became worse: in severity, else in its scope. */
    public boolean worseThan(SavedGap was) {
        return severity != was.severity ? severity.worseThan(was.severity) : effective.worseThan(was.effective);
    }

    /** A feature whose own scope is why the gap exists, with a shortest path to it. */
    public record SavedRootCause(
            String feature,
            Scope scope,
            List<String> path,
            @Nullable String owner,
            @Nullable String place,
            List<Evidence> evidence) {

        static SavedRootCause of(RootCause cause, Catalog catalog) {
            Feature feature = catalog.feature(cause.feature());
            return new SavedRootCause(
                    cause.feature(),
                    cause.scope(),
                    cause.path(),
                    feature.owner(),
                    SavedStatements.place(catalog, Statement.of(StatementKind.SCOPE, cause.feature(), cause.facet())),
                    feature.evidence().stream()
                            .filter(entry ->
                                    entry.facet() == null || entry.facet().equals(cause.facet()))
                            .toList());
        }
    }
}
