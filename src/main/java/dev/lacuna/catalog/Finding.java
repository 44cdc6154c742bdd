package dev.lacuna.catalog;

import dev.lacuna.catalog.KeyFormat.Matches;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that people reported. */
public record Finding(
        @Matches(IdPattern.CODE) String id,
        @Nullable LocalDate raised,
        @Nullable String says,
        @Nullable String source,
        @Nullable String area,
        List<String> features,
        @Nullable String facet) {

    public Finding {
        features = List.copyOf(features);
    }

    /** The findings of a catalog ({@code findings.yaml}). */
    public record FindingFile(List<Finding> findings) {

        public FindingFile {
            findings = List.copyOf(findings);
        }
    }
}
