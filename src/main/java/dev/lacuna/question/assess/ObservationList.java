package dev.lacuna.question.assess;

import dev.lacuna.assessment.AssessedObservation;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.rule.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is worth telling although it changes no verdict, by its kind. */
record ObservationList(Assessment assessment) {

    List<Block> blocks() {
        Map<String, List<AssessedObservation>> kinds = assessment.observations().stream()
                .collect(Collectors.groupingBy(
                        observation -> observation.fact().kind(), TreeMap::new, Collectors.toList()));
        if (kinds.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, "Worth knowing"));
        blocks.add(Paragraph.of(Wording.count(assessment.observations().size(), "observation")
                + (assessment.observations().size() == 1 ? " that changes" : " that change") + " no verdict."));
        List<NestedEntry> nodes = new ArrayList<>();
        kinds.forEach((kind, observations) -> nodes.add(new NestedEntry(
                List.of(Text.EMPTY.strong(kind)),
                observations.stream()
                        .map(observation -> NestedEntry.of(sentence(observation.message())))
                        .toList())));
        blocks.add(new BulletList(nodes));
        return blocks;
    }

    private static Text sentence(Message message) {
        Text sentence = Text.EMPTY;
        for (Message.MessagePart part : message.parts()) {
            sentence = part.name() ? sentence.name(part.text()) : sentence.plain(part.text());
        }
        return sentence;
    }
}
