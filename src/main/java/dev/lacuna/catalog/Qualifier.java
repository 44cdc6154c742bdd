package dev.lacuna.catalog;

import dev.lacuna.catalog.KeyFormat.Default;
import dev.lacuna.catalog.KeyFormat.Matches;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that every feature requirements document answers.
 *
 * @param areas the areas whose features it applies to; all if empty
 * @param about {@code multi-tenancy} where the answer can be held against the target's requirements
 */
public record Qualifier(
        @Matches(IdPattern.CODE) String id,
        String question,
        Level level,
        List<String> areas,
        @Nullable String about,
        @Default("true") boolean explainYes,
        @Default("true") boolean explainNo,
        @Default("false") boolean notApplicableAllowed,
        @Nullable String rationale) {

    public Qualifier {
        areas = List.copyOf(areas);
    }

    /** The qualifiers of a catalog ({@code qualifiers.yaml}). */
    public record QualifierFile(List<Qualifier> qualifiers) {

        public QualifierFile {
            qualifiers = List.copyOf(qualifiers);
        }
    }
}
