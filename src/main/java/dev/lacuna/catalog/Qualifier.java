package dev.lacuna.catalog;

import dev.lacuna.catalog.FrdForm.FrdColumns;
import dev.lacuna.catalog.KeyFormat.Default;
import dev.lacuna.catalog.KeyFormat.Matches;
import dev.lacuna.catalog.KeyFormat.OneOrMany;
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

    /**
     * The qualifiers of a catalog ({@code qualifiers.yaml}), and how documents answer them.
     *
     * @param heading below which answers are looked for; a usual one if empty
     * @param columns further names for columns of tables of answers
     * @param placeholders what explains nothing where it stands alone; the usual ones if empty
     */
    public record QualifierFile(
            @OneOrMany List<String> heading,
            @Nullable FrdColumns columns,
            @OneOrMany List<String> placeholders,
            List<Qualifier> qualifiers) {

        public QualifierFile {
            heading = List.copyOf(heading);
            placeholders = List.copyOf(placeholders);
            qualifiers = List.copyOf(qualifiers);
        }

        public FrdForm form() {
            return FrdForm.of(heading, columns, placeholders);
        }
    }
}
