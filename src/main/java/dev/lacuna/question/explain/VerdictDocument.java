package dev.lacuna.question.explain;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.question.explain.Explanation.RequiredChange;
import dev.lacuna.question.explain.VerdictExplained.VerdictImprovement;
import dev.lacuna.rule.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why an area or the target has its verdict, as people read it. */
final class VerdictDocument {
    private final VerdictExplained explained;
    private final ExplanationWording saying;
    private final Map<String, Requirement> requirements;

    private VerdictDocument(VerdictExplained explained) {
        this.explained = explained;
        this.saying = ExplanationWording.of(explained.assessment());
        this.requirements = explained.assessment().target().requirements().stream()
                .collect(Collectors.toMap(Requirement::id, Function.identity()));
    }

    static Document of(VerdictExplained explained) {
        VerdictDocument document = new VerdictDocument(explained);
        List<Block> blocks = new ArrayList<>(document.saying.opening(document.answer()));
        blocks.add(Paragraph.of(document.why()));
        blocks.addAll(document.deciding());
        blocks.addAll(document.next());
        return new Document(blocks);
    }

    private Text answer() {
        Text answer = subject().plain(" is ").add(Wording.verdict(explained.verdict()));
        List<Text> models = new ArrayList<>();
        explained
                .models()
                .forEach((model, verdict) -> models.add(Text.of(model + " ").add(Wording.verdict(verdict))));
        return models.isEmpty()
                ? answer
                : answer.plain(" (").add(Text.join(", ", models)).plain(")");
    }

    private Text subject() {
        String id = explained.subject();
        if (explained.about().equals("area")) {
            return saying.wording().areaWithId(id);
        }
        String name = explained.assessment().target().name();
        return name == null ? Text.ofName(id) : Text.of(name).muted(" (" + id + ")");
    }

    private String why() {
        int deciding = explained.decidingGaps().size();
        String why = switch (explained.verdict()) {
            case BLOCKED -> Wording.count(deciding, "gap") + (deciding == 1 ? " blocks it." : " block it.");
            case UNVERIFIED ->
                "Nothing that is known blocks it, but " + Wording.count(deciding, "mandatory gap")
                        + (deciding == 1 ? " stands or falls" : " stand or fall")
                        + " with what nobody has established.";
            case AT_RISK ->
                "Nothing blocks it, but " + Wording.count(deciding, "major gap")
                        + (deciding == 1 ? " is open." : " are open.");
            case READY -> "Nothing blocks it, puts it at risk or is left unknown under what is mandatory.";
            case NOT_ASSESSED ->
                "No requirement that counts looks at a feature of it to which tenancy applies: that is no good news.";
        };
        int waived = explained.waivedGaps().size();
        return waived == 0
                ? why
                : why + " This rests on waivers: " + Wording.count(waived, "gap") + (waived == 1 ? " is" : " are")
                        + " accepted for a time and not counted.";
    }

    private List<Block> deciding() {
        Map<String, Map<String, List<AssessedGap>>> byArea = new TreeMap<>();
        for (AssessedGap gap : explained.decidingGaps()) {
            byArea.computeIfAbsent(gap.fact().area(), area -> new TreeMap<>())
                    .computeIfAbsent(gap.fact().requirement(), requirement -> new ArrayList<>())
                    .add(gap);
        }
        if (byArea.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, "Why it is " + explained.verdict().word()));
        for (String area : saying.wording().areas()) {
            Map<String, List<AssessedGap>> ofArea = byArea.get(area);
            if (ofArea != null) {
                if (byArea.size() > 1) {
                    blocks.add(new Heading(3, saying.wording().areaWithId(area)));
                }
                blocks.add(
                        new BulletList(ofArea.values().stream().map(this::asked).toList()));
            }
        }
        blocks.add(new Paragraph(Text.of("To see the proof of one, ask ")
                .name("lacuna explain " + explained.decidingGaps().get(0).id())
                .plain(".")));
        return blocks;
    }

    private NestedEntry asked(List<AssessedGap> gaps) {
        Requirement requirement = requirements.get(gaps.get(0).fact().requirement());
        Text text = Text.ofName(gaps.get(0).fact().requirement())
                .plain(requirement == null ? "" : " " + requirement.title());
        List<Text> features = gaps.stream()
                .filter(gap -> gap.fact().feature() != null)
                .map(gap -> Text.ofName(String.valueOf(gap.fact().feature()))
                        .plain(" " + Wording.offered(gap.fact().effective())))
                .toList();
        return NestedEntry.of(features.isEmpty() ? text : text.plain(": ").add(Text.join(", ", features)));
    }

    private List<Block> next() {
        VerdictImprovement next = explained.next();
        if (next == null) {
            return explained.verdict() == Verdict.READY
                    ? List.of()
                    : List.of(
                            Heading.of(2, "What the next better verdict takes"),
                            Paragraph.of(
                                    explained.verdict() == Verdict.NOT_ASSESSED
                                            ? "A requirement that looks at it."
                                            : "No change of scopes alone was found that gives a better one."));
        }
        List<Block> blocks = new ArrayList<>();
        Verdict verdict = next.verdict();
        blocks.add(
                Heading.of(2, verdict == null ? "What a better verdict takes" : "What " + verdict.word() + " takes"));
        next.missing().forEach(id -> {
            Requirement requirement = requirements.get(id);
            blocks.add(new Paragraph(Text.of("A feature that provides ")
                    .name(requirement == null ? id : String.valueOf(requirement.capability()))
                    .plain(": nothing does, so nobody can tell how good the verdict then is.")));
        });
        blocks.add(new BulletList(steps(next.changes())));
        if (next.changes().stream().anyMatch(RequiredChange::fromUnknown)) {
            blocks.add(Paragraph.of("What is unknown is taken to turn out well."));
        }
        return blocks;
    }

    /** The facets of one feature that go to the same scope, in one line. */
    private List<NestedEntry> steps(List<RequiredChange> changes) {
        Function<RequiredChange, List<Object>> alike = it -> List.of(it.feature(), it.to(), it.fromUnknown());
        Map<List<Object>, List<RequiredChange>> grouped =
                changes.stream().collect(Collectors.groupingBy(alike, LinkedHashMap::new, Collectors.toList()));
        return grouped.values().stream().map(this::step).toList();
    }

    private NestedEntry step(List<RequiredChange> alike) {
        RequiredChange first = alike.get(0);
        String facets =
                String.join(", ", alike.stream().map(RequiredChange::facet).toList());
        return NestedEntry.of(saying.wording()
                .feature(first.feature())
                .plain((first.fromUnknown() ? " is found to be " : " becomes ") + Wording.wanted(first.to()) + " in "
                        + facets + ". ")
                .add(saying.owner(first.feature())));
    }
}
