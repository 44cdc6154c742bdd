package dev.lacuna.question.assess;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import java.util.ArrayList;
import java.util.List;

/** The gaps that a baseline knew, by area: not counted, but still there. */
record BaselinedGapList(Assessment assessment, Wording wording) {

    List<Block> blocks() {
        List<NestedEntry> areas = new ArrayList<>();
        for (String area : wording.areas()) {
            List<NestedEntry> gaps = assessment.gaps().stream()
                    .filter(gap -> gap.baselined() && gap.fact().area().equals(area))
                    .map(BaselinedGapList::node)
                    .toList();
            if (!gaps.isEmpty()) {
                areas.add(new NestedEntry(List.of(Text.EMPTY.strong(wording.area(area))), gaps));
            }
        }
        return areas.isEmpty() ? List.of() : List.of(Heading.of(2, "Known from the baseline"), new BulletList(areas));
    }

    private static NestedEntry node(AssessedGap gap) {
        return NestedEntry.of(Text.ofName(gap.id())
                .plain(" is " + Wording.offered(gap.fact().effective()) + " in "
                        + gap.fact().facet())
                .muted(" (" + gap.fact().severity().word() + (gap.waived() ? ", waived" : "") + ")"));
    }
}
