package dev.lacuna.rule.text;

import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Place;
import dev.lacuna.read.Problems;
import dev.lacuna.read.yaml.YamlReader;
import dev.lacuna.rule.GapKind;
import dev.lacuna.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a folder of rules, or the rules that were built into the program. */
public final class RuleFolder {
    /** The severity table in a folder of rules; its presence makes the folder a whole set of rules. */
    public static final String SEVERITY_TABLE = "severity.yaml";

    /** Where the build puts the text of the shipped rules on the class path. */
    public static final String SHIPPED = "META-INF/lacuna/rules/";

    /** The list of the shipped files, beside them. */
    public static final String SHIPPED_LIST = "files.txt";

    private static final String RULE_FILE = ".drl";

    private RuleFolder() {}

    /**
     * The rules of a folder. With a severity table it is a whole set of rules, which takes the place of the shipped one;
     * without, its files are laid over the shipped ones.
     *
     * @throws dev.lacuna.read.ProblemsException if there is nothing in it, or the table is not understood
     */
    public static RuleSet read(Path folder) {
        Problems problems = new Problems();
        Place place = new Place(folder.toString(), 1, 1);
        if (!Files.isDirectory(folder)) {
            problems.add(place, "There is no folder of rules here.", "Maybe name another with --rules.");
            problems.throwIfAny();
        }
        List<RuleFile> files = files(folder);
        Path table = folder.resolve(SEVERITY_TABLE);
        if (Files.isRegularFile(table)) {
            SeverityTable severities = new YamlReader(problems).read(table, table.toString(), SeverityTable.class);
            if (files.isEmpty()) {
                problems.add(
                        place,
                        "The folder holds a severity table, which makes it a whole set of rules, but no rules (*.drl).",
                        "Maybe copy the shipped rules to it, and change the table there.");
            }
            return RuleSet.of(files, checked(severities, table.toString(), problems));
        }
        if (files.isEmpty()) {
            problems.add(
                    place,
                    "The folder holds neither rules (*.drl) nor a severity table (" + SEVERITY_TABLE + ").",
                    "Maybe name the folder that holds them with --rules.");
            problems.throwIfAny();
        }
        return shipped().under(files);
    }

    /** The rules that were built into the program. */
    public static RuleSet shipped() {
        List<RuleFile> files = new ArrayList<>();
        resource(SHIPPED_LIST).lines().forEach(path -> files.add(new RuleFile(path, path, resource(path))));
        Problems problems = new Problems();
        SeverityTable severities = new YamlReader(problems)
                .read(resource(SEVERITY_TABLE).getBytes(StandardCharsets.UTF_8), SEVERITY_TABLE, SeverityTable.class);
        return RuleSet.of(files, checked(severities, SEVERITY_TABLE, problems));
    }

    private static SeverityTable checked(@Nullable SeverityTable table, String shownAs, Problems problems) {
        if (table == null) {
            problems.throwIfAny();
            throw new IllegalStateException("A document without problems was not read.");
        }
        Place place = new Place(shownAs, 1, 1);
        for (Level level : Level.values()) {
            Map<GapKind, Severity> byKind = table.severity().getOrDefault(level, Map.of());
            for (GapKind kind : GapKind.values()) {
                if (!byKind.containsKey(kind)) {
                    problems.add(
                            place,
                            "The severity table has nothing for level (" + level.word() + ") and kind (" + kind.word()
                                    + ").",
                            "Maybe add one of blocker, major, minor, info.");
                }
            }
        }
        problems.throwIfAny();
        return table;
    }

    private static List<RuleFile> files(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<RuleFile> files = new ArrayList<>();
            for (Path path : paths.filter(path -> path.toString().endsWith(RULE_FILE))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList()) {
                String relative = folder.relativize(path).toString().replace('\\', '/');
                files.add(new RuleFile(relative, path.toString(), Files.readString(path)));
            }
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String resource(String path) {
        try (InputStream in = RuleFolder.class.getClassLoader().getResourceAsStream(SHIPPED + path)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its rules (" + path + "). Maybe build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
