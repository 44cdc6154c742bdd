package dev.lacuna.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a gap is accepted for a time.
 *
 * @param feature absent where the requirement is on a capability
 * @param until the last day on which it holds
 */
public record Waiver(String requirement, @Nullable String feature, LocalDate until, String approvedBy, String reason) {

    /** The id of the gap that it is about. */
    public String gap() {
        return feature == null ? requirement : requirement + ":" + feature;
    }

    /** The waivers of a catalog ({@code waivers.yaml}). */
    public record WaiverFile(List<Waiver> waivers) {

        public WaiverFile {
            waivers = List.copyOf(waivers);
        }
    }
}
