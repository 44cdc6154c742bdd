package dev.lacuna.report;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Waiver;
import dev.lacuna.document.Block;
import dev.lacuna.document.Heading;
import dev.lacuna.document.Items;
import dev.lacuna.document.Node;
import dev.lacuna.document.Style;
import dev.lacuna.document.Text;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The gaps that somebody accepted: until when, by whom, and which of them are back. */
record WaiverList(Assessment assessment) {

    List<Block> blocks() {
        List<Node> nodes = assessment.gaps().stream()
                .filter(gap -> !gap.waivers().isEmpty())
                .map(this::node)
                .toList();
        return nodes.isEmpty() ? List.of() : List.of(Heading.of(2, "Waivers"), new Items(nodes));
    }

    private Node node(AssessedGap gap) {
        Waiver last = gap.waivers().get(gap.waivers().size() - 1);
        Text term = gap.waived()
                ? Text.of("is accepted until " + last.until() + ", ").add(expiry(last))
                : Text.EMPTY.styled(Style.WARN, "expired on " + last.until() + ", the gap is back");
        return Node.ofLines(
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
