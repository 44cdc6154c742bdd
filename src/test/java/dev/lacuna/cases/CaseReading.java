package dev.lacuna.cases;

import dev.lacuna.read.Problem;
import dev.lacuna.read.Problems;
import dev.lacuna.read.ProblemsException;
import dev.lacuna.read.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came of reading one file of a case: the case, or what is wrong with it, so that others can still run. */
record CaseReading(Path path, @Nullable RuleCase written, List<Problem> problems) {
    /** Reads the files of all folders of cases below this one, by path. */
    static List<CaseReading> in(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".yaml"))
                    .filter(path -> path.toString().contains("/cases/"))
                    .sorted()
                    .map(CaseReading::of)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static CaseReading of(Path path) {
        Problems problems = new Problems();
        RuleCase written = new YamlReader(problems).read(path, path.toString(), RuleCase.class);
        return new CaseReading(path, written, problems.all());
    }

    boolean succeeded() {
        return written != null && problems.isEmpty();
    }

    /** The case, or an exception that tells every problem by place. */
    CaseFile caseFile() {
        if (written == null || !problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return new CaseFile(path, written);
    }

    @Override
    public String toString() {
        return CaseFile.RULES.relativize(path).toString();
    }
}
