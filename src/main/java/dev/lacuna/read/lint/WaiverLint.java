package dev.lacuna.read.lint;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.catalog.Waiver;
import java.time.LocalDate;

/** Waivers that have ended, or soon will. */
final class WaiverLint {
    private static final int NOTICE_DAYS = 30;

    private WaiverLint() {}

    static void look(Catalog catalog, LocalDate day, Lints lints) {
        for (Waiver waiver : catalog.waivers()) {
            Statement statement = Statement.of(
                    StatementKind.WAIVER, waiver.gap(), waiver.until().toString());
            String name = "The waiver of (" + waiver.gap() + ")";
            if (waiver.until().isBefore(day)) {
                lints.add(
                        "waiver-expired",
                        statement,
                        name + " ended (" + waiver.until() + ").",
                        "Maybe mend the gap, have it waived anew, or delete the waiver.");
            } else if (!waiver.until().isAfter(day.plusDays(NOTICE_DAYS))) {
                lints.add(
                        "waiver-expiring",
                        statement,
                        name + " ends within " + NOTICE_DAYS + " days (" + waiver.until() + ").",
                        "Maybe mend the gap in time, or have it waived anew.");
            }
        }
    }
}
