package dev.lacuna.push.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lacuna.question.backlog.ItemMarker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The description of an issue: between two lines in code the part that Lacuna keeps, around it what people wrote. */
final class IssueDescription {

    private final List<JsonNode> before;
    private final List<JsonNode> part;
    private final List<JsonNode> after;
    private final Optional<ItemMarker> mark;

    private IssueDescription(
            List<JsonNode> before, List<JsonNode> part, List<JsonNode> after, Optional<ItemMarker> mark) {
        this.before = before;
        this.part = part;
        this.after = after;
        this.mark = mark;
    }

    static IssueDescription read(JsonNode document) {
        List<JsonNode> all = new ArrayList<>();
        document.path("content").forEach(all::add);
        for (int from = 0; from < all.size(); from++) {
            Optional<ItemMarker> mark = ItemMarker.read(line(all.get(from)));
            if (mark.isPresent()) {
                for (int until = from + 1; until < all.size(); until++) {
                    if (line(all.get(until)).equals(ItemMarker.END)) {
                        return new IssueDescription(
                                all.subList(0, from),
                                all.subList(from + 1, until),
                                all.subList(until + 1, all.size()),
                                mark);
                    }
                }
                // Without an end nobody knows what is whose: all of it is people's.
                return new IssueDescription(all.subList(0, from), List.of(), all.subList(from + 1, all.size()), mark);
            }
        }
        return new IssueDescription(all, List.of(), List.of(), Optional.empty());
    }

    /** What a line in code says; empty if it is another block. */
    private static String line(JsonNode block) {
        JsonNode first = block.path("content").path(0);
        boolean ours = block.path("type").asText().equals("paragraph") && Adf.isCode(first);
        return ours ? first.path("text").asText() : "";
    }

    Optional<ItemMarker> mark() {
        return mark;
    }

    /** The part that Lacuna keeps, as words. */
    String text() {
        return Adf.plainText(part);
    }

    List<JsonNode> managedNodes() {
        return part;
    }

    /** The same description with another part; people's blocks are as they were. */
    ObjectNode with(ItemMarker other, List<? extends JsonNode> nodes) {
        List<JsonNode> all = new ArrayList<>(before);
        all.add(Adf.paragraph(List.of(Adf.code(other.text()))));
        all.addAll(nodes);
        all.add(Adf.paragraph(List.of(Adf.code(ItemMarker.END), Adf.text(ItemMarker.OURS))));
        all.addAll(after);
        return Adf.document(all);
    }

    /** A part that says first why the issue is closed. */
    List<JsonNode> closed(String note) {
        List<JsonNode> said = new ArrayList<>();
        ObjectNode paragraph = Adf.paragraph(note);
        if (part.isEmpty() || !Adf.plainText(List.of(part.get(0))).equals(note)) {
            said.add(paragraph);
        }
        said.addAll(part);
        return said;
    }
}
