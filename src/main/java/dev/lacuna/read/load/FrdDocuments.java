package dev.lacuna.read.load;

import dev.lacuna.catalog.Frd;
import dev.lacuna.catalog.FrdForm;
import dev.lacuna.catalog.FrdProblem;
import dev.lacuna.catalog.Qualifier;
import dev.lacuna.read.Problems;
import dev.lacuna.read.frd.AnswerForm;
import dev.lacuna.read.frd.FrdReader;
import dev.lacuna.read.yaml.RecordPlaces;
import dev.lacuna.read.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Feature requirements documents as they are read, each for itself: one that cannot be read, or refers to what is not there,
 * is left out, and its problems are told apart from those of the catalog.
 */
final class FrdDocuments {
    private final Problems problems;
    private final YamlReader yaml;
    private final FrdReader reader;
    private final List<Frd> read = new ArrayList<>();

    FrdDocuments(FrdForm form, List<Qualifier> qualifiers, Problems problems) {
        this.problems = problems;
        yaml = new YamlReader(problems);
        reader = new FrdReader(yaml, problems, new AnswerForm(form, qualifiers));
    }

    /** Null if the file cannot be read, which is told. */
    byte @Nullable [] bytes(Path file, String shownAs) {
        return yaml.bytes(file, shownAs);
    }

    void read(byte[] bytes, String shownAs) {
        Frd frd = reader.read(bytes, shownAs);
        if (frd != null) {
            read.add(frd);
        }
    }

    RecordPlaces origins() {
        return yaml.origins();
    }

    /** Holds all of them against a catalog. */
    void check(CatalogIds known, Map<String, String> areas) {
        read.forEach(new FrdCheck(known, areas)::frd);
    }

    /** Those without a problem, by id. */
    List<Frd> sound() {
        Set<String> broken =
                problems.all().stream().map(problem -> problem.place().file()).collect(Collectors.toSet());
        return read.stream()
                .filter(frd -> !broken.contains(problems.shown(frd.place().file())))
                .sorted(Comparator.comparing(Frd::id))
                .toList();
    }

    Problems problems() {
        return problems;
    }

    List<FrdProblem> told() {
        return problems.all().stream()
                .map(problem -> new FrdProblem(problem.place(), problem.says(), problem.maybe()))
                .toList();
    }
}
