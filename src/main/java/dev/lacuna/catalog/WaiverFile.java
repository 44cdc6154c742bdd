package dev.lacuna.catalog;

import java.util.List;

/** The waivers of a catalog ({@code waivers.yaml}). */
public record WaiverFile(List<Waiver> waivers) {

    public WaiverFile {
        waivers = List.copyOf(waivers);
    }
}
