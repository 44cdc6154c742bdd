package dev.lacuna.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.lacuna.catalog.Scope;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.rule.AssessmentConclusions.Shortfall;
import dev.lacuna.rule.CatalogFacts.DependencyFact;
import dev.lacuna.rule.CatalogFacts.OwnScope;
import dev.lacuna.rule.Fact;
import dev.lacuna.rule.Justification;
import dev.lacuna.rule.Justifications;
import java.lang.ref.WeakReference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a session promises, and the traps of the engine that it keeps its users out of. */
class SessionTest {
    private static final Shortfall OF_F1 = new Shortfall("f1", "x1", Scope.CLUSTER);

    private final RuleSession session = ShippedRules.compiled().open();

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void allWaysInWhichAConclusionFollowsAreTold() {
        session.state(Set.of(
                own("f1", Scope.CLUSTER),
                own("f2", Scope.CLUSTER),
                own("f3", Scope.CLUSTER),
                to("f1", "f2"),
                to("f1", "f3")));
        assertThat(session.justifications().of(OF_F1))
                .extracting(Justification::premises)
                .containsExactlyInAnyOrder(
                        List.of(own("f1", Scope.CLUSTER)),
                        List.of(new Shortfall("f2", "x1", Scope.CLUSTER), to("f1", "f2")),
                        List.of(new Shortfall("f3", "x1", Scope.CLUSTER), to("f1", "f3")));
    }

    @Test
    void aConclusionHoldsAsLongAsOneOfItsReasonsDoes() {
        session.state(Set.of(own("f1", Scope.CLUSTER), own("f2", Scope.CLUSTER), to("f1", "f2")));
        session.exchange(List.of(own("f2", Scope.CLUSTER)), List.of());
        assertThat(session.justifications().of(OF_F1))
                .extracting(Justification::premises)
                .containsExactly(List.of(own("f1", Scope.CLUSTER)));
        session.exchange(List.of(own("f1", Scope.CLUSTER)), List.of());
        assertThat(session.conclusions(Shortfall.class)).isEmpty();
        assertThat(session.justifications().of(OF_F1)).isEmpty();
    }

    /** Members of a cycle would justify each other for ever; they are one node. */
    @Test
    void aCycleForgetsACauseThatIsMended() {
        Fact cause = new OwnScope("f3", "x1", Scope.CLUSTER, "f3", true);
        session.state(Set.of(
                new OwnScope("f1", "x1", Scope.TENANT, "f1", true),
                new OwnScope("f2", "x1", Scope.TENANT, "f1", true),
                cause,
                new DependencyFact("f1", "f2", "x1", "f1", "f1"),
                new DependencyFact("f2", "f1", "x1", "f1", "f1"),
                new DependencyFact("f2", "f3", "x1", "f1", "f3")));
        assertThat(session.conclusions(Shortfall.class)).contains(OF_F1);
        session.exchange(List.of(cause), List.of(own("f3", Scope.TENANT)));
        assertThat(session.conclusions(Shortfall.class)).isEmpty();
    }

    /** The engine by itself forgets to go on along a chain while it withdraws what is at its start. */
    @Test
    void aLongChainForgetsACauseThatIsMended() {
        Set<Fact> facts = new LinkedHashSet<>();
        for (int i = 1; i <= 30; i++) {
            facts.add(own("f" + i, Scope.TENANT));
            facts.add(to("f" + i, "f" + (i + 1)));
        }
        for (Scope scope : List.of(Scope.NONE, Scope.CLUSTER, Scope.MIXED, Scope.UNKNOWN)) {
            facts.add(own("f31", scope));
            session.state(facts);
            assertThat(session.conclusions(Shortfall.class)).hasSize(31);
            facts.remove(own("f31", scope));
            session.state(facts);
            assertThat(session.conclusions(Shortfall.class)).as(scope.word()).isEmpty();
        }
    }

    /** Nothing in a conclusion names a witness, so that none goes stale when another takes its place. */
    @Test
    void aConclusionWhoseCauseWasReplacedNamesTheNewOne() {
        session.state(Set.of(own("f2", Scope.CLUSTER), to("f1", "f2"), to("f1", "f3")));
        session.exchange(List.of(own("f2", Scope.CLUSTER)), List.of(own("f3", Scope.CLUSTER)));
        assertThat(session.conclusions(Shortfall.class)).contains(OF_F1);
        assertThat(session.justifications().of(OF_F1))
                .extracting(Justification::premises)
                .containsExactly(List.of(new Shortfall("f3", "x1", Scope.CLUSTER), to("f1", "f3")));
    }

    @Test
    void aFactIsStatedOnce() {
        session.state(Set.of(own("f1", Scope.CLUSTER)));
        session.state(Set.of(own("f1", Scope.CLUSTER)));
        assertThat(session.facts()).containsExactly(own("f1", Scope.CLUSTER));
        assertThat(session.justifications().of(OF_F1)).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session.exchange(List.of(), List.of(own("f1", Scope.CLUSTER))))
                .withMessageContaining("is stated already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session.exchange(List.of(own("f2", Scope.CLUSTER)), List.of()))
                .withMessageContaining("is not stated");
    }

    @Test
    void reasonsThatWereAskedForStayWhenFactsAreExchangedAndTheSessionIsClosed() {
        session.state(Set.of(own("f1", Scope.CLUSTER)));
        Justifications before = session.justifications();
        session.exchange(List.of(own("f1", Scope.CLUSTER)), List.of(own("f2", Scope.CLUSTER)));
        Justifications after = session.justifications();
        assertThat(after.of(OF_F1)).isEmpty();
        session.close();
        assertThat(before.of(OF_F1))
                .extracting(Justification::premises)
                .containsExactly(List.of(own("f1", Scope.CLUSTER)));
        assertThat(after.of(new Shortfall("f2", "x1", Scope.CLUSTER))).hasSize(1);
        assertThatIllegalStateException().isThrownBy(() -> session.state(Set.of(own("f3", Scope.CLUSTER))));
    }

    @Test
    void aClosedSessionConcludesNothing() {
        session.close();
        assertThatIllegalStateException().isThrownBy(() -> session.state(Set.of(own("f2", Scope.CLUSTER))));
    }

    /** The engine's truth maintenance keeps a session for ever that is not disposed. */
    @Test
    void aClosedSessionIsLetGoAlsoWhereItsReasonsWereAskedFor() {
        WeakReference<Fact> fact = factOfAClosedSession();
        for (int i = 0; i < 5 && fact.get() != null; i++) {
            System.gc();
        }
        assertThat(fact.get()).isNull();
    }

    private static WeakReference<Fact> factOfAClosedSession() {
        Fact fact = own("f1", Scope.CLUSTER);
        try (RuleSession closed = ShippedRules.compiled().open()) {
            closed.state(Set.of(fact));
            assertThat(closed.justifications().of(OF_F1)).isNotEmpty();
        }
        return new WeakReference<>(fact);
    }

    private static OwnScope own(String feature, Scope scope) {
        return new OwnScope(feature, "x1", scope, feature, true);
    }

    private static DependencyFact to(String from, String to) {
        return new DependencyFact(from, to, "x1", from, to);
    }
}
