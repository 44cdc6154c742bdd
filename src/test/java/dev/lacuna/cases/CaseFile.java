package dev.lacuna.cases;

import dev.lacuna.engine.RuleBase;
import dev.lacuna.engine.RuleSession;
import dev.lacuna.rule.CatalogFacts.SeverityRow;
import dev.lacuna.rule.Conclusion;
import dev.lacuna.rule.Fact;
import dev.lacuna.rule.Justifications;
import dev.lacuna.rule.fact.CatalogFactBuilder;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A case and the file it stands in. */
public record CaseFile(Path path, RuleCase written) {
    /** The folder of the shipped rules, seen from where tests run. */
    public static final Path RULES = Path.of("rules");

    /** The cases of the shipped rules that can be read, by path; {@link RuleCasesTest} fails for each of the others. */
    public static List<CaseFile> all() {
        return CaseReading.in(RULES).stream()
                .filter(CaseReading::succeeded)
                .map(CaseReading::caseFile)
                .toList();
    }

    /** The id of the rule that it is about. */
    public String rule() {
        return written.rule();
    }

    /** Whether the rule is to conclude something. */
    public boolean fires() {
        return written.fires() != null;
    }

    /** The folder of the rule, which holds the folder of cases. */
    Path folder() {
        return path.getName(0).resolve(path.subpath(1, path.getNameCount() - 2));
    }

    /** The lines that the rule is to conclude, sorted. */
    public List<String> expected() {
        return written.expect().stream().sorted().toList();
    }

    /** The lines that its rule concludes, sorted, under these rules. */
    public List<String> concluded(RuleBase rules, List<SeverityRow> severities) {
        try (RuleSession session = open(rules)) {
            session.state(facts(severities));
            Justifications why = session.justifications();
            return session.conclusions(Conclusion.class).stream()
                    .filter(it ->
                            why.of(it).stream().anyMatch(step -> step.rule().equals(rule())))
                    .map(ConclusionLine::of)
                    .sorted()
                    .toList();
        }
    }

    /** The lines that all rules together conclude, sorted. */
    public List<String> everythingConcluded(RuleBase rules, List<SeverityRow> severities) {
        try (RuleSession session = open(rules)) {
            session.state(facts(severities));
            return session.conclusions(Conclusion.class).stream()
                    .map(ConclusionLine::of)
                    .sorted()
                    .toList();
        }
    }

    private RuleSession open(RuleBase rules) {
        return SecondStage.of(this) == null ? rules.open() : rules.openComparing();
    }

    private Set<Fact> facts(List<SeverityRow> severities) {
        SecondStage stage = SecondStage.of(this);
        if (stage != null) {
            return stage.factsFor(written);
        }
        Set<Fact> facts = new LinkedHashSet<>(
                CatalogFactBuilder.of(CaseCatalog.of(written), CaseCatalog.scenarioOf(written), severities));
        facts.addAll(written.known());
        return facts;
    }

    @Override
    public String toString() {
        return RULES.relativize(path).toString();
    }
}
