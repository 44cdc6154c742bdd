package dev.lacuna.engine;

import dev.lacuna.rule.Conclusion;
import dev.lacuna.rule.Conclusions;
import dev.lacuna.rule.Conclusions.DrawnConclusions;
import dev.lacuna.rule.Fact;
import dev.lacuna.rule.text.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** Compiled rules; open as many sessions as wanted, from any thread. */
public final class RuleBase {
    private final KieBase assessing;
    private final Supplier<KieBase> loading;
    private final List<RuleInfo> infos;
    private @Nullable KieBase comparing;

    /**
     * @param comparing loads the rules that look at what assessments came to; asked once, when a session needs them
     */
    RuleBase(KieBase assessing, Supplier<KieBase> comparing, List<RuleInfo> infos) {
        this.assessing = assessing;
        this.loading = comparing;
        this.infos = List.copyOf(infos);
    }

    /** The rules in it, by id. */
    public List<RuleInfo> rules() {
        return infos;
    }

    /** A session without facts, for those of a catalog under a scenario. */
    public RuleSession open() {
        return new RuleSession(assessing);
    }

    /** A session without facts, for what assessments came to. */
    public RuleSession openComparing() {
        return new RuleSession(comparing());
    }

    /** What follows from what assessments came to. */
    public Conclusions conclude(Set<? extends Fact> facts) {
        try (RuleSession session = openComparing()) {
            session.state(facts);
            return new DrawnConclusions(session.conclusions(Conclusion.class), session.justifications());
        }
    }

    private synchronized KieBase comparing() {
        KieBase loaded = comparing;
        if (loaded == null) {
            loaded = loading.get();
            comparing = loaded;
        }
        return loaded;
    }
}
