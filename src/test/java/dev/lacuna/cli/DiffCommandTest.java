package dev.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.output.format.OutputMedium;
import dev.lacuna.read.load.SmallCatalog;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the folder is set before each test
class DiffCommandTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    private int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return Main.run(
                new CommandContext(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        OutputMedium.PLAIN,
                        NOVEMBER,
                        Path.of("."),
                        folder.resolve("cache")),
                arguments);
    }

    private String catalog(String name, String scope) {
        Path path = folder.resolve(name);
        new SmallCatalog(path)
                .changed("features/auth.yaml", "scope: cluster", "scope: " + scope)
                .with("findings.yaml", "findings: [{id: F1, says: Nothing, area: auth}]\n");
        return path.toString();
    }

    @Test
    void itEndsWithOneIfSomethingBlocksThatDidNot() {
        String good = catalog("good", "tenant");
        String bad = catalog("bad", "cluster");

        assertThat(run("diff", good, bad, "--as-of", "2027-01-01")).isEqualTo(1);
        assertThat(out.toString()).contains("New gaps").contains("LDAP (ldap) is cluster-scoped");
        assertThat(run("diff", bad, good, "--as-of", "2027-01-01")).isZero();
        assertThat(out.toString()).contains("Cleared gaps");
        assertThat(run("diff", good, good)).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFreshSideIsAskedWhatTheSavedOneWasAsked() {
        String good = catalog("good", "tenant");
        String saved = folder.resolve("saved.json").toString();
        run("assess", "--catalog", good, "--area", "auth", "--format", "json", "--output", saved);

        assertThat(run("diff", saved, good)).isZero();
        assertThat(out.toString()).contains("nothing changed");
        assertThat(run("diff", saved, good, "--area", "data")).isEqualTo(2);
        assertThat(err.toString()).contains("different questions").contains("Maybe");
    }

    @Test
    void aSideThatIsNothingIsToldWithADeed() {
        assertThat(run("diff", "no-such-thing", catalog("good", "tenant"))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("(no-such-thing)").contains("Maybe");
    }

    @Test
    void aBaselineLetsOnlyNewGapsFail() {
        String bad = catalog("bad", "cluster");
        String file = folder.resolve("baseline.json").toString();

        assertThat(run("baseline", "--catalog", bad, "--as-of", "2027-01-01", "--output", file))
                .isZero();
        assertThat(run("assess", "--catalog", bad, "--as-of", "2027-01-01")).isEqualTo(1);
        assertThat(run("assess", "--catalog", bad, "--as-of", "2027-01-01", "--baseline", file))
                .isZero();
        String worse = catalog("worse", "none");
        assertThat(run("assess", "--catalog", worse, "--as-of", "2027-01-01", "--baseline", file))
                .isEqualTo(1);
        assertThat(run("assess", "--catalog", bad, "--baseline", "no-such-file"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no-such-file").contains("Maybe");
    }
}
