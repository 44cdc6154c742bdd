package dev.lacuna.question.assess;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.catalog.Waiver;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A waiver in a {@link SavedAssessment}.
 *
 * @param gap left out where it stands under its gap
 * @param expired left out among the statements, which know no day
 */
@JsonInclude(Include.NON_NULL)
public record SavedWaiver(
        @Nullable String gap,
        @Needed LocalDate until,
        @Needed String approvedBy,
        @Needed String reason,
        @Nullable Boolean expired,
        @Nullable String place) {

    static SavedWaiver ofGap(Waiver waiver, Assessment assessment) {
        return of(null, waiver, expired(waiver, assessment), assessment.catalog());
    }

    static SavedWaiver idle(Waiver waiver, Assessment assessment) {
        return of(waiver.gap(), waiver, expired(waiver, assessment), assessment.catalog());
    }

    static SavedWaiver stated(Waiver waiver, Catalog catalog) {
        return of(waiver.gap(), waiver, null, catalog);
    }

    private static SavedWaiver of(@Nullable String gap, Waiver waiver, @Nullable Boolean expired, Catalog catalog) {
        Statement stated =
                Statement.of(StatementKind.WAIVER, waiver.gap(), waiver.until().toString());
        return new SavedWaiver(
                gap,
                waiver.until(),
                waiver.approvedBy(),
                waiver.reason(),
                expired,
                SavedStatements.place(catalog, stated));
    }

    private static boolean expired(Waiver waiver, Assessment assessment) {
        return waiver.until().isBefore(assessment.scenario().day());
    }
}
