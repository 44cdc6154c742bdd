package dev.lacuna.random;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.Assessor;
import dev.lacuna.assessment.Provenance;
import dev.lacuna.engine.RuleSession;
import dev.lacuna.rule.Conclusion;
import dev.lacuna.rule.Fact;
import dev.lacuna.rule.Justification;
import dev.lacuna.rule.fact.CatalogFactBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** A session under the shipped rules that is asked about one sample after the other, of whatever catalogs. */
public final class WarmSession implements AutoCloseable {
    private final RuleSession session = ShippedRules.compiled().open();

    /** The facts of a sample. */
    public static Set<Fact> facts(Sample sample) {
        return CatalogFactBuilder.of(
                sample.catalog(), sample.scenario(), ShippedRules.shipped().severities());
    }

    /** Exchanges the facts that differ, in a random order. */
    public Assessment assess(Sample sample, Random random) {
        Set<Fact> wanted = facts(sample);
        Set<Fact> held = session.facts();
        List<Fact> gone = new ArrayList<>(
                held.stream().filter(fact -> !wanted.contains(fact)).toList());
        List<Fact> come = new ArrayList<>(
                wanted.stream().filter(fact -> !held.contains(fact)).toList());
        Collections.shuffle(gone, random);
        Collections.shuffle(come, random);
        session.exchange(gone, come);
        Provenance provenance = new Provenance("", "", "", new TreeMap<>(), List.of());
        return Assessor.assess(sample.catalog(), sample.scenario(), provenance, wanted, session, List::of);
    }

    /** Everything that is concluded, with every way in which it follows. */
    public Map<Conclusion, List<Justification>> reasons() {
        Map<Conclusion, List<Justification>> reasons = new HashMap<>();
        for (Conclusion conclusion : session.conclusions(Conclusion.class)) {
            if (reasons.put(conclusion, session.justifications().of(conclusion)) != null) {
                throw new AssertionError("Concluded twice: " + conclusion);
            }
        }
        return reasons;
    }

    @Override
    public void close() {
        session.close();
    }
}
