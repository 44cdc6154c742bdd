package dev.lacuna.engine;

import dev.lacuna.rule.text.RuleFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file of rules as a user would. */
final class UserRuleFile {
    static final String FILE = "acme/owner/owner.drl";

    /** Stands on the lines 1 to 5. */
    private static final String HEAD = """
            package acme.owner

            import dev.lacuna.rule.Observation
            import dev.lacuna.rule.CatalogFacts.FeatureFact

            """;

    private UserRuleFile() {}

    /** A rule of seven lines and an empty one, the name of which stands on the first. */
    static String rule(String name, String id, String when, String then) {
        return """
            rule "%s"
              @id("%s") @summary("Some.")
            when
              %s
            then
              %s
            end

            """.formatted(name, id, when, then);
    }

    /** A rule that compiles. */
    static String fine(String id) {
        return rule("A feature has no owner", id, "FeatureFact(owner == null, $f : id)", told(id));
    }

    /** A consequence that compiles where {@code $f} is bound. */
    static String told(String id) {
        return "insertLogical(Observation.of(\"" + id + "\", \"unowned\", $f, null, \"nobody owns {}\", $f));";
    }

    /** A folder with a severity table: a whole set of rules. */
    static Path alone(Path temporary, String... rules) {
        try {
            Path table = Path.of("rules", RuleFolder.SEVERITY_TABLE);
            Files.writeString(temporary.resolve(RuleFolder.SEVERITY_TABLE), Files.readString(table));
            return laidOver(temporary, rules);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A folder without severity table, to be laid over the shipped rules. */
    static Path laidOver(Path temporary, String... rules) {
        try {
            Path file = temporary.resolve(FILE);
            Files.createDirectories(file.getParent());
            Files.writeString(file, HEAD + String.join("", rules));
            return temporary;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
