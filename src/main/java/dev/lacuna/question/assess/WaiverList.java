package dev.lacuna.question.assess;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Waiver;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Style;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The gaps that somebody accepted: until when, by whom, which of them are back, and which waivers no gap needs. */
record WaiverList(Assessment assessment) {

    List<Block> blocks() {
        List<NestedEntry> nodes = new ArrayList<>(assessment.gaps().stream()
                .filter(gap -> !gap.waivers().isEmpty())
                .map(this::node)
                .toList());
        idle().forEach(waiver -> nodes.add(NestedEntry.of(Text.ofName(waiver.gap())
                .plain(" has a waiver until " + waiver.until() + ", and is no gap")
                .add(place(waiver))
                .plain("."))));
        return nodes.isEmpty() ? List.of() : List.of(Heading.of(2, "Waivers"), new BulletList(nodes));
    }

    /** Waivers of what was looked at that no gap needs, in the order of the catalog. */
    List<Waiver> idle() {
        Set<String> gaps = assessment.gaps().stream().map(AssessedGap::id).collect(Collectors.toSet());
        return assessment.catalog().waivers().stream()
                .filter(waiver -> !gaps.contains(waiver.gap()))
                .filter(this::isLookedAt)
                .toList();
    }

    private boolean isLookedAt(Waiver waiver) {
        String model = assessment.scenario().model();
        Set<String> areas = assessment.scenario().areas();
        return assessment.target().requirements().stream()
                .filter(requirement -> requirement.id().equals(waiver.requirement()))
                .filter(requirement -> model == null || requirement.countsUnder(model))
                .anyMatch(requirement -> areas.isEmpty() || areas.contains(area(requirement, waiver.feature())));
    }

    private String area(Requirement requirement, @Nullable String feature) {
        String area = feature == null
                ? requirement.area()
                : assessment.catalog().feature(feature).area();
        return area == null ? "" : area;
    }

    private Text place(Waiver waiver) {
        Place place = assessment
                .catalog()
                .place(Statement.of(
                        Statement.StatementKind.WAIVER,
                        waiver.gap(),
                        waiver.until().toString()));
        return place == null ? Text.EMPTY : Text.of(" (").name(place.citation()).plain(")");
    }

    private NestedEntry node(AssessedGap gap) {
        Waiver last = gap.waivers().get(gap.waivers().size() - 1);
        Text term = gap.waived()
                ? Text.of("is accepted until " + last.until() + ", ").add(expiry(last))
                : Text.EMPTY.styled(Style.WARN, "expired on " + last.until() + ", the gap is back");
        return NestedEntry.ofLines(
                Text.ofName(gap.id()).plain(" ").add(term).plain("."),
                Text.of("Approved by " + last.approvedBy() + ": " + last.reason()));
    }

    private Text expiry(Waiver waiver) {
        long days = ChronoUnit.DAYS.between(assessment.scenario().day(), waiver.until());
        return days == 0
                ? Text.of(Style.WARN, "this is the last day")
                : Text.of("expires in " + Wording.count(days, "day"));
    }
}
