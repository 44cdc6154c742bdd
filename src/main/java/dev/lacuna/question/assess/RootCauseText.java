package dev.lacuna.question.assess;

import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Evidence.Confidence;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.catalog.scenario.ScopeUnderScenario;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Why a root cause is believed, who owns it, and over which path it reaches a gap. */
public record RootCauseText(Catalog catalog, ScenarioScopes scopes, Wording wording) {
    /** What speaks of this very facet and scope comes first, then what can be trusted most. */
    private static final Comparator<Evidence> BEST_FIRST =
            Comparator.comparing(RootCauseText::direct).reversed().thenComparing(RootCauseText::trust);

    /** The root cause and the path to it, as a clause. */
    public Text because(RootCause cause, String of) {
        String is = " is " + Wording.offered(cause.scope());
        if (cause.feature().equals(of)) {
            return Text.of("it").plain(is + " itself.");
        }
        Text path = Text.join(" → ", cause.path().stream().map(Text::ofName).toList());
        return Text.ofName(cause.feature()).plain(is + ": ").add(path);
    }

    /** Owner, evidence, and the place in the catalog. */
    public Text grounds(RootCause cause) {
        Feature feature = catalog.feature(cause.feature());
        ScopeUnderScenario own = scopes.of(feature, cause.facet());
        List<Text> grounds = new ArrayList<>();
        grounds.add(Text.of("Owner: " + wording.owner(feature.owner())));
        grounds.add(evidence(own, feature, cause.facet()));
        Place place = catalog.place(own.because());
        if (place != null) {
            grounds.add(Text.ofName(place.citation()));
        }
        return Text.join(" · ", grounds);
    }

    private static Text evidence(ScopeUnderScenario own, Feature feature, String facet) {
        boolean planned = own.because().kind() == Statement.StatementKind.PLAN_ITEM;
        if (own.assumed() || planned) {
            Text why = own.assumed()
                    ? Text.of("As assumed")
                    : Text.of("As planned (").name(own.because().key().get(0)).plain(")");
            return why.plain("; the catalog says " + Wording.offered(feature.own(facet)));
        }
        List<Evidence> evidence = evidence(feature, facet);
        if (evidence.isEmpty()) {
            return Text.of("Evidence: none");
        }
        Text best = Text.of("Evidence: ").add(cited(evidence.get(0)));
        return evidence.size() == 1 ? best : best.plain(" and " + (evidence.size() - 1) + " more");
    }

    /** What speaks for the scope that the catalog states, what says most first. */
    public static List<Evidence> evidence(Feature feature, String facet) {
        return feature.evidence().stream()
                .filter(entry -> entry.facet() == null || facet.equals(entry.facet()))
                .filter(entry -> entry.scope() == null || entry.scope() == feature.own(facet))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static boolean direct(Evidence evidence) {
        return evidence.facet() != null && evidence.scope() != null;
    }

    private static Confidence trust(Evidence evidence) {
        Confidence confidence = evidence.confidence();
        return confidence == null ? Confidence.LOW : confidence;
    }

    /** The source, and where in it. */
    public static Text cited(Evidence evidence) {
        String ref = evidence.ref();
        String named = evidence.source();
        Text source = Text.of(named == null ? "" : named);
        return ref == null ? source : source.plain(named == null ? "" : " ").link(ref, ref);
    }
}
