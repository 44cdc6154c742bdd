package dev.lacuna.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.engine.RuleSession;
import dev.lacuna.engine.RuleStore;
import dev.lacuna.read.load.CatalogFolder;
import dev.lacuna.rule.AssessmentConclusions.AreaVerdict;
import dev.lacuna.rule.AssessmentConclusions.NeededScope;
import dev.lacuna.rule.AssessmentConclusions.RequiredWork;
import dev.lacuna.rule.AssessmentConclusions.Shortfall;
import dev.lacuna.rule.AssessmentConclusions.TargetVerdict;
import dev.lacuna.rule.Conclusion;
import dev.lacuna.rule.Fact;
import dev.lacuna.rule.Gap;
import dev.lacuna.rule.Observation;
import dev.lacuna.rule.fact.CatalogFactBuilder;
import dev.lacuna.rule.text.RuleFile;
import dev.lacuna.rule.text.RuleFolder;
import dev.lacuna.rule.text.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the stages of rules do for the shipped catalog: each makes its conclusions, and order makes none. */
class RuleStageIT {
    private static final RuleSet RULES = RuleFolder.read(CaseFile.RULES);
    private static final Catalog CATALOG = CatalogFolder.read(Path.of("catalog"));
    private static final Scenario QUESTION =
            Scenario.of(CATALOG.targets().keySet().iterator().next(), LocalDate.parse("2026-06-30"));

    @Test
    void withoutInferNothingFallsShortAndNothingIsAGap() {
        assertThatNoneIsLeftWithout("infer/", Shortfall.class, RequiredWork.class);
    }

    @Test
    void withoutGapThereIsNoGap() {
        assertThatNoneIsLeftWithout("gap/", Gap.class, NeededScope.class);
    }

    @Test
    void withoutVerdictThereIsNoVerdict() {
        assertThatNoneIsLeftWithout("verdict/", AreaVerdict.class, TargetVerdict.class);
    }

    @Test
    void withoutBacklogThereIsNoWork() {
        assertThatNoneIsLeftWithout("backlog/", NeededScope.class, RequiredWork.class);
    }

    @Test
    void withoutObserveThereAreNoObservations() {
        assertThatNoneIsLeftWithout("observe/", Observation.class);
    }

    @SafeVarargs
    private static void assertThatNoneIsLeftWithout(String folder, Class<? extends Conclusion>... types) {
        List<RuleFile> left = RULES.files().stream()
                .filter(file -> !file.path().startsWith(folder))
                .toList();
        List<Conclusion> with = conclusions(RULES, facts());
        List<Conclusion> without = conclusions(new RuleSet(left, RULES.severities(), "without " + folder), facts());
        assertThat(with).hasAtLeastOneElementOfType(types[0]);
        assertThat(without).isNotEmpty().doesNotHaveAnyElementsOfTypes(types);
    }

    @Test
    void theOrderOfFilesAndFactsDoesNotMatter() {
        long seed = 20_260_630;
        List<RuleFile> files = new ArrayList<>(RULES.files());
        Collections.shuffle(files, new Random(seed));
        List<Fact> facts = new ArrayList<>(facts());
        Collections.shuffle(facts, new Random(seed));

        List<Conclusion> shuffled =
                conclusions(new RuleSet(files, RULES.severities(), "shuffled " + seed), new LinkedHashSet<>(facts));

        assertThat(lines(shuffled)).as("seed %d", seed).isEqualTo(lines(conclusions(RULES, facts())));
    }

    private static Set<Fact> facts() {
        return CatalogFactBuilder.of(CATALOG, QUESTION, RULES.severities());
    }

    private static List<Conclusion> conclusions(RuleSet rules, Set<Fact> facts) {
        try (RuleSession session = new RuleStore(null).get(rules).open()) {
            session.state(facts);
            return session.conclusions(Conclusion.class);
        }
    }

    private static String lines(List<Conclusion> conclusions) {
        return conclusions.stream().map(ConclusionLine::of).sorted().collect(Collectors.joining("\n"));
    }
}
