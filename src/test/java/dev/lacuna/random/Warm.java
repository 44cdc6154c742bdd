package dev.lacuna.random;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.Assessor;
import dev.lacuna.assessment.Provenance;
import dev.lacuna.engine.Session;
import dev.lacuna.rule.conclusion.Concluded;
import dev.lacuna.rule.conclusion.Step;
import dev.lacuna.rule.fact.Facts;
import dev.lacuna.rule.fact.Stated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** A session under the shipped rules that is asked about one sample after the other, of whatever catalogs. */
public final class Warm implements AutoCloseable {
    private final Session session = Rules.compiled().open();

    /** The facts of a sample. */
    public static Set<Stated> facts(Sample sample) {
        return Facts.of(sample.catalog(), sample.scenario(), Rules.shipped().severities());
    }

    /** Exchanges the facts that differ, in a random order. */
    public Assessment assess(Sample sample, Random random) {
        Set<Stated> wanted = facts(sample);
        Set<Stated> held = session.facts();
        List<Stated> gone = new ArrayList<>(
                held.stream().filter(fact -> !wanted.contains(fact)).toList());
        List<Stated> come = new ArrayList<>(
                wanted.stream().filter(fact -> !held.contains(fact)).toList());
        Collections.shuffle(gone, random);
        Collections.shuffle(come, random);
        session.exchange(gone, come);
        Provenance provenance = new Provenance("", "", "", new TreeMap<>(), List.of());
        return Assessor.assess(sample.catalog(), sample.scenario(), provenance, wanted, session);
    }

    /** Everything that is concluded, with every way in which it follows. */
    public Map<Concluded, List<Step>> reasons() {
        Map<Concluded, List<Step>> reasons = new HashMap<>();
        for (Concluded conclusion : session.conclusions(Concluded.class)) {
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
