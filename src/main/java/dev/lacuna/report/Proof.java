package dev.lacuna.report;

import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Confidence;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;
import dev.lacuna.document.Text;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a root cause is believed, who owns it, and over which path it reaches a gap. */
record Proof(Catalog catalog, Wording wording) {
    /** What speaks of this very facet and scope comes first, then what can be trusted most. */
    private static final Comparator<Evidence> BEST_FIRST =
            Comparator.comparing(Proof::direct).reversed().thenComparing(Proof::trust);

    /**
     * @param of the feature with the gap
     */
    Text of(RootCause cause, @Nullable String of) {
        Feature feature = catalog.feature(cause.feature());
        Text because = cause.feature().equals(of) ? Text.EMPTY : because(cause);
        return because.plain("Owner: " + wording.owner(feature.owner()) + ". ").add(grounds(cause, feature));
    }

    private static Text because(RootCause cause) {
        Text path = Text.join(" → ", cause.path().stream().map(Text::ofName).toList());
        return Text.of("Because ")
                .name(cause.feature())
                .plain(" is " + Wording.offered(cause.scope()) + ": ")
                .add(path)
                .plain(". ");
    }

    private Text grounds(RootCause cause, Feature feature) {
        Scope stated = feature.own(cause.facet());
        Place place = catalog.place(Statement.of(Statement.Kind.SCOPE, feature.id(), cause.facet()));
        Text in = place == null ? Text.EMPTY : Text.of(" in ").name(place.citation());
        if (stated != cause.scope()) {
            return Text.of("Assumed or planned; the catalog says " + Wording.offered(stated))
                    .add(in)
                    .plain(".");
        }
        List<Evidence> evidence = feature.evidence().stream()
                .filter(entry -> entry.facet() == null || cause.facet().equals(entry.facet()))
                .filter(entry -> entry.scope() == null || entry.scope() == stated)
                .sorted(BEST_FIRST)
                .toList();
        if (evidence.isEmpty()) {
            return Text.of("Without evidence" + (place == null ? "" : ", stated"))
                    .add(in)
                    .plain(".");
        }
        Text others = evidence.size() == 1 ? Text.EMPTY : Text.of(" (and " + (evidence.size() - 1) + " more)");
        return Text.of("Evidence: ")
                .add(cited(evidence.get(0)))
                .add(in)
                .add(others)
                .plain(".");
    }

    private static boolean direct(Evidence evidence) {
        return evidence.facet() != null && evidence.scope() != null;
    }

    private static Confidence trust(Evidence evidence) {
        Confidence confidence = evidence.confidence();
        return confidence == null ? Confidence.LOW : confidence;
    }

    private static Text cited(Evidence evidence) {
        String ref = evidence.ref();
        String named = evidence.source();
        Text source = Text.of(named == null ? "" : named);
        return ref == null ? source : source.plain(named == null ? "" : " ").link(ref, ref);
    }
}
