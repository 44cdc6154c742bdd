package dev.lacuna.question.explain;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Requirement.Source;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Style;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.question.assess.RootCauseText;
import dev.lacuna.question.assess.ScenarioSentence;
import dev.lacuna.question.explain.Explanation.AppliedRule;
import dev.lacuna.question.explain.Explanation.PlacedRequirement;
import dev.lacuna.question.explain.Explanation.PlacedScope;
import dev.lacuna.question.explain.Explanation.RequiredChange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the parts of an explanation are said. */
record ExplanationWording(Assessment assessment, Catalog catalog, Wording wording) {
    static ExplanationWording of(Assessment assessment) {
        return new ExplanationWording(assessment, assessment.catalog(), new Wording(assessment.catalog()));
    }

    /** The answer in a line, and what was asked besides. */
    List<Block> opening(Text answer) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, answer));
        Text question = ScenarioSentence.of(assessment.scenario());
        if (!question.isEmpty()) {
            blocks.add(new Paragraph(question));
        }
        return blocks;
    }

    /** Its own scope, and what makes it so. */
    Text own(String feature, String facet, PlacedScope own) {
        Text is = Text.of(Wording.offered(own.scope()));
        if (own.assumed()) {
            return is.plain(", as was assumed");
        }
        if (own.statement().kind() == StatementKind.PLAN_ITEM) {
            return is.plain(", once ")
                    .name(own.statement().key().get(0))
                    .plain(" is delivered")
                    .add(at(own.place()));
        }
        return is.add(at(Statement.of(StatementKind.SCOPE, feature, facet)));
    }

    /** The place of a statement in brackets, empty if it has none. */
    Text at(Statement statement) {
        return at(catalog.place(statement));
    }

    static Text at(@Nullable Place place) {
        return place == null ? Text.EMPTY : Text.of(" (").name(place.citation()).plain(")");
    }

    Text owner(String feature) {
        return Text.of("Owner: " + wording.owner(catalog.feature(feature).owner()) + ".");
    }

    /** Each entry of evidence in full; a line that there is none, where there is none. */
    List<Text> evidence(String feature, String facet) {
        Feature found = catalog.feature(feature);
        List<Evidence> evidence = RootCauseText.evidence(found, facet);
        return evidence.isEmpty()
                ? List.of(Text.of("Evidence: none."))
                : evidence.stream().map(ExplanationWording::evidence).toList();
    }

    private static Text evidence(Evidence entry) {
        Text text = Text.of("Evidence: ").add(RootCauseText.cited(entry));
        List<String> about = new ArrayList<>();
        if (entry.date() != null) {
            about.add(entry.date().toString());
        }
        if (entry.confidence() != null) {
            about.add(entry.confidence().word() + " confidence");
        }
        if (!about.isEmpty()) {
            text = text.plain(" (" + String.join(", ", about) + ")");
        }
        return entry.says() == null ? text.plain(".") : text.plain(": " + entry.says());
    }

    static Text reason(AppliedRule reason) {
        return Text.of(Style.MUTED, "[" + reason.id() + "] " + reason.sentence() + ".");
    }

    /** Id and title. */
    static Text requirement(PlacedRequirement requirement) {
        return Text.ofName(requirement.id()).plain(" ").strong(requirement.title());
    }

    static Text source(Source source) {
        Text text = Text.of("Source: " + source.name());
        String ref = source.ref();
        if (source.id() != null) {
            text = text.plain(", " + source.id());
        }
        if (ref != null) {
            text = text.plain(", ").link(ref, ref);
        }
        return source.status() == null ? text.plain(".") : text.plain(" (" + source.status() + ").");
    }

    /** E.g. {@code Peer (rep.peer) becomes tenant-scoped in configuration, today cluster-scoped}. */
    Text change(RequiredChange change) {
        Text feature = wording.feature(change.feature());
        String to = Wording.wanted(change.to()) + " in " + change.facet();
        Text text = change.fromUnknown()
                ? feature.plain(" is found to be " + to + "; today nobody knows.")
                : feature.plain(" becomes " + to + "; now it is " + Wording.offered(change.from()) + ".");
        return text.plain(" ").add(owner(change.feature()));
    }
}
