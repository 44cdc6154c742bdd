package dev.lacuna.output.format;

import dev.lacuna.output.Report;
import dev.lacuna.output.checks.Checks;

/** A way to write what was checked; for reports that carry checks. */
interface CheckFormat extends Format {

    String write(Checks checks);

    @Override
    default boolean suits(Report report) {
        return report.checks() != null;
    }

    @Override
    default String write(Report report, OutputMedium surface) {
        Checks checks = report.checks();
        if (checks == null) {
            throw new IllegalArgumentException("The report has no checks. Maybe ask first whether the format suits.");
        }
        return write(checks);
    }
}
