package dev.lacuna.question.whatif;

import dev.lacuna.catalog.IdPattern;
import dev.lacuna.catalog.KeyFormat.Matches;
import dev.lacuna.catalog.KeyFormat.OneOrMany;
import dev.lacuna.catalog.Scope;
import dev.lacuna.read.Problems;
import dev.lacuna.read.yaml.YamlReader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Named scenarios, as people write them down. */
public record ScenarioFile(List<NamedScenario> scenarios) {

    public ScenarioFile {
        scenarios = List.copyOf(scenarios);
    }

    /**
     * Reads a file as strictly as a catalog.
     *
     * @throws dev.lacuna.read.ProblemsException with every problem in it
     */
    public static ScenarioFile read(Path file) {
        Problems problems = new Problems();
        YamlReader yaml = new YamlReader(problems);
        ScenarioFile read = yaml.read(file, file.toString(), ScenarioFile.class);
        if (read == null) {
            problems.throwIfAny();
            throw new IllegalStateException("The file (" + file + ") was not read, and no problem was told.");
        }
        if (read.scenarios.isEmpty()) {
            problems.add(yaml.placeOf(read), "The file holds no scenario.", "Maybe add one under scenarios.");
        }
        Set<String> ids = new HashSet<>();
        for (NamedScenario scenario : read.scenarios) {
            if (!ids.add(scenario.id())) {
                problems.add(
                        yaml.placeOf(scenario),
                        "The scenario (" + scenario.id() + ") is given twice.",
                        "Maybe rename it.");
            }
        }
        problems.throwIfAny();
        return read;
    }

    /**
     * Assumptions with a name.
     *
     * @param set by feature, {@code FEATURE.FACET} or {@code FEATURE:FACET}
     * @param deliver ids of plan items
     * @param without ids of plan items
     * @param release to project to, instead of that of the question
     */
    public record NamedScenario(
            @Matches(IdPattern.ID) String id,
            @Nullable String name,
            Map<String, Scope> set,
            @OneOrMany List<String> deliver,
            @OneOrMany List<String> without,
            @Nullable String release) {

        public NamedScenario {
            set = Collections.unmodifiableMap(new TreeMap<>(set));
            deliver = List.copyOf(deliver);
            without = List.copyOf(without);
        }

        Assumptions assumptions() {
            List<String> scopes = set.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue().word())
                    .toList();
            return new Assumptions(scopes, deliver, without);
        }
    }
}
