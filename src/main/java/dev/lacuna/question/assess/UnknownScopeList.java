package dev.lacuna.question.assess;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Scope;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The unknown scopes under mandatory requirements: what has to be found out. */
record UnknownScopeList(Assessment assessment, Wording wording) {

    /** A feature of which something is unknown. */
    private record UnknownFeature(SortedSet<String> facets, SortedSet<String> requirements) {}

    List<Block> blocks(List<AssessedGap> open) {
        Map<String, UnknownFeature> unknowns = new TreeMap<>();
        for (AssessedGap gap : open) {
            if (gap.uncertain() && gap.fact().level() == Level.MANDATORY) {
                for (RootCause cause : assessment.rootCauses(gap)) {
                    if (cause.scope() == Scope.UNKNOWN) {
                        UnknownFeature unknown = unknowns.computeIfAbsent(
                                cause.feature(), id -> new UnknownFeature(new TreeSet<>(), new TreeSet<>()));
                        unknown.facets().add(cause.facet());
                        unknown.requirements().add(gap.fact().requirement());
                    }
                }
            }
        }
        if (unknowns.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, "What nobody has established"));
        blocks.add(Paragraph.of(intro(unknowns)));
        List<NestedEntry> areas = new ArrayList<>();
        for (String area : wording.areas()) {
            List<NestedEntry> ofArea = unknowns.entrySet().stream()
                    .filter(unknown -> area.equals(
                            assessment.catalog().feature(unknown.getKey()).area()))
                    .map(unknown -> node(unknown.getKey(), unknown.getValue()))
                    .toList();
            if (!ofArea.isEmpty()) {
                areas.add(new NestedEntry(List.of(Text.EMPTY.strong(wording.area(area))), ofArea));
            }
        }
        blocks.add(new BulletList(areas));
        return blocks;
    }

    private static String intro(Map<String, UnknownFeature> unknowns) {
        return "Mandatory requirements hang on " + Wording.count(unknowns.size(), "feature")
                + " of which it is unknown how far " + (unknowns.size() == 1 ? "it is" : "they are")
                + " tenant-scoped.";
    }

    private NestedEntry node(String feature, UnknownFeature unknown) {
        return NestedEntry.of(wording.feature(feature)
                .plain(": " + String.join(", ", unknown.facets()))
                .muted(" (" + Wording.count(unknown.requirements().size(), "requirement") + ")"));
    }
}
