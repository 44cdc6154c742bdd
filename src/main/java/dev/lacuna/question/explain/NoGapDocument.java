package dev.lacuna.question.explain;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Style;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.question.explain.Explanation.FeatureOnPath;
import dev.lacuna.question.explain.Explanation.PlacedRequirement;
import dev.lacuna.question.explain.NoGapExplained.NoGapReason;
import dev.lacuna.question.explain.Subject.GapId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why something is no gap, as people read it. */
final class NoGapDocument {
    private static final int LISTED = 30;

    private final NoGapExplained explained;
    private final ExplanationWording saying;

    private NoGapDocument(NoGapExplained explained) {
        this.explained = explained;
        this.saying = ExplanationWording.of(explained.assessment());
    }

    static Document of(NoGapExplained explained) {
        NoGapDocument document = new NoGapDocument(explained);
        List<Block> blocks = new ArrayList<>(document.saying.opening(document.answer()));
        blocks.add(new Paragraph(document.why()));
        PlacedRequirement requirement = explained.requirement();
        if (requirement != null) {
            blocks.add(new Paragraph(document.wanted(requirement)));
            blocks.addAll(document.rests(requirement));
        }
        blocks.addAll(document.related());
        return new Document(blocks);
    }

    private Text answer() {
        Text id = Text.ofName(explained.subject());
        return switch (explained.why()) {
            case MET -> id.plain(" is no gap: ").styled(Style.GOOD, "met");
            case NOT_APPLICABLE -> id.plain(" is no gap: ").styled(Style.MUTED, "not applicable");
            case NOT_ASKED -> id.plain(" is no gap: not asked");
            case NOT_COUNTED -> id.plain(" is no gap here: it does not count");
            case SEVERAL -> id.plain(" looks at several features, each for itself");
            case UNKNOWN_REQUIREMENT, UNKNOWN_FEATURE -> id.plain(" is ").styled(Style.UNKNOWN, "unknown");
        };
    }

    private Text why() {
        Text feature = feature(explained.feature());
        PlacedRequirement requirement = explained.requirement();
        String facet = requirement == null ? "" : requirement.facet();
        return switch (explained.why()) {
            case MET ->
                requirement != null && requirement.capability() != null
                        ? Text.of("One provider is enough: ")
                                .add(feature)
                                .plain(" provides ")
                                .name(requirement.capability())
                                .plain(", and neither it nor anything it depends on in " + facet + " falls short.")
                        : Text.of("Neither ")
                                .add(feature)
                                .plain(" nor anything it depends on in " + facet + " falls short.");
            case NOT_APPLICABLE ->
                Text.of("The catalog says that tenancy has no meaning for ")
                        .add(feature)
                        .plain(" in " + facet + ", so nothing is asked of it.");
            case NOT_ASKED -> notAsked(feature, requirement == null ? null : requirement.capability());
            case NOT_COUNTED ->
                Text.of("The requirement counts only under: ")
                        .add(Text.join(
                                ", ",
                                (requirement == null ? List.<String>of() : requirement.models())
                                        .stream().map(Text::ofName).toList()))
                        .plain(". Where it counts, ")
                        .plain(explained.related().isEmpty() ? "it is met." : "it is an open gap.");
            case SEVERAL -> Text.of("Each feature that it looks at has a gap of its own, or none.");
            case UNKNOWN_REQUIREMENT ->
                Text.of("The target ")
                        .name(explained.assessment().target().target())
                        .plain(" has no requirement ")
                        .name(GapId.of(explained.subject()).requirement())
                        .plain(".");
            case UNKNOWN_FEATURE ->
                Text.of("The catalog has no feature ")
                        .name(String.valueOf(explained.feature()))
                        .plain(".");
        };
    }

    private Text notAsked(Text feature, @Nullable String capability) {
        if (capability == null) {
            return Text.of("The requirement does not look at ").add(feature).plain(".");
        }
        boolean provides = saying.catalog()
                .feature(String.valueOf(explained.feature()))
                .provides()
                .contains(capability);
        return Text.of("The requirement asks that somebody provides ")
                .name(capability)
                .plain(provides ? "; " : ", which ")
                .add(feature)
                .plain(provides ? " is one that does, and is not asked by itself." : " does not.");
    }

    private Text feature(@Nullable String id) {
        return id == null ? Text.EMPTY : saying.wording().feature(id);
    }

    private Text wanted(PlacedRequirement requirement) {
        return ExplanationWording.requirement(requirement)
                .plain(", wanted in " + requirement.facet() + ": " + Wording.wanted(requirement.scope()))
                .add(ExplanationWording.at(requirement.place()))
                .plain(".");
    }

    private List<Block> rests(PlacedRequirement requirement) {
        List<FeatureOnPath> rests = explained.rests();
        if (rests.isEmpty()) {
            return List.of();
        }
        List<NestedEntry> nodes = new ArrayList<>();
        for (FeatureOnPath on : rests.subList(0, Math.min(LISTED, rests.size()))) {
            nodes.add(NestedEntry.ofLines(
                    saying.wording()
                            .feature(on.feature())
                            .plain(" is ")
                            .add(saying.own(on.feature(), requirement.facet(), on.own()))
                            .plain("."),
                    saying.evidence(on.feature(), requirement.facet()).get(0)));
        }
        if (rests.size() > LISTED) {
            nodes.add(NestedEntry.of(
                    Text.of("and " + (rests.size() - LISTED) + " more; see ").name("--format json")));
        }
        return List.of(Heading.of(2, "What this rests on"), new BulletList(nodes));
    }

    private List<Block> related() {
        if (explained.related().isEmpty() || explained.why() == NoGapReason.NOT_COUNTED) {
            return List.of();
        }
        if (explained.namesNothing()) {
            return List.of(new Paragraph(
                    Text.of("Maybe you meant ").name(explained.related().get(0)).plain(".")));
        }
        Map<String, AssessedGap> gaps =
                explained.assessment().gaps().stream().collect(Collectors.toMap(AssessedGap::id, Function.identity()));
        List<NestedEntry> nodes = explained.related().stream()
                .map(id -> NestedEntry.of(Text.ofName(id).plain(": " + standing(gaps.get(id)))))
                .toList();
        return List.of(Heading.of(2, "What it looks at"), new BulletList(nodes));
    }

    private static String standing(@Nullable AssessedGap gap) {
        if (gap == null) {
            return "no gap";
        }
        return gap.waived()
                ? "a waived gap"
                : "an open gap, " + gap.fact().severity().word();
    }
}
