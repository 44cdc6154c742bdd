package dev.lacuna.question.baseline;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.FormerIds;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Scope;
import dev.lacuna.read.Problems;
import dev.lacuna.read.yaml.YamlReader;
import dev.lacuna.rule.CatalogFacts.KnownGapFact;
import dev.lacuna.rule.Severity;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * The open gaps of a target on some day. Says neither the day nor by which catalog, so that the same gaps give the same
 * file.
 *
 * @param gaps by id
 */
public record Baseline(
        String schema,
        String target,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<KnownGap> gaps) {
    /** What a file of it is marked with. */
    public static final String SCHEMA = "lacuna/baseline/v1";

    public Baseline {
        gaps = gaps.stream().sorted(Comparator.comparing(KnownGap::gap)).toList();
    }

    /** Of the gaps that count; one that is waived is back when its waiver expires. */
    public static Baseline of(Assessment assessment) {
        return new Baseline(
                SCHEMA,
                assessment.scenario().target(),
                assessment.gaps().stream()
                        .filter(gap -> !gap.waived())
                        .map(AssessedGap::fact)
                        .map(gap -> new KnownGap(gap.id(), gap.severity(), gap.effective()))
                        .toList());
    }

    /**
     * Reads the file of one.
     *
     * @throws dev.lacuna.read.ProblemsException with every problem of the file
     */
    public static Baseline read(Path file) {
        Problems problems = new Problems();
        Baseline read = new YamlReader(problems).read(file, file.toString(), Baseline.class);
        if (read != null && !read.schema.equals(SCHEMA)) {
            problems.add(
                    new Place(file.toString(), 1, 1),
                    "The file is no baseline: its schema is (" + read.schema + ").",
                    "Maybe write one with \"baseline --output FILE\"; its schema is " + SCHEMA + ".");
        }
        problems.throwIfAny();
        if (read == null) {
            throw new IllegalStateException("A document without problems was not read.");
        }
        return read;
    }

    /** What it states about a catalog, with gaps under the ids that they have today. */
    public List<KnownGapFact> facts(Catalog catalog) {
        FormerIds former = FormerIds.of(catalog, target);
        return gaps.stream()
                .map(known -> new KnownGapFact(former.gap(known.gap()), known.severity(), known.effective()))
                .distinct()
                .toList();
    }

    /** A gap as bad as it was. */
    public record KnownGap(String gap, Severity severity, Scope effective) {}
}
