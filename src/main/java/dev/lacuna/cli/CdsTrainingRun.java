package dev.lacuna.cli;

import dev.lacuna.output.format.OutputMedium;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Asks one question of each kind of a catalog and tells nobody the answers: the launcher has Java keep the classes that
 * this needed, so that every command starts as fast as any other.
 */
public final class CdsTrainingRun {
    private static final List<List<String>> QUESTIONS = List.of(
            List.of("assess"),
            List.of("assess", "--format", "json"),
            List.of("explain", "cloud-ga", "--format", "markdown"),
            List.of("explain", "R-DS-01:ds.membership"),
            List.of("explain", "rep.peer"),
            List.of("path"),
            List.of("unknowns"),
            List.of("whatif", "--release", "5.5"),
            List.of("diff", "HEAD", "catalog"),
            List.of("validate"));

    private CdsTrainingRun() {}

    /** @param arguments the folder of the installation, with {@code catalog} and {@code rules} */
    public static void main(String[] arguments) {
        System.exit(rehearse(Path.of(arguments[0])));
    }

    /** The worst exit code; one of a wrong question does no harm, as what it needed is kept all the same. */
    static int rehearse(Path home) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        CommandContext console =
                new CommandContext(nowhere, nowhere, OutputMedium.PLAIN, Clock.systemUTC(), home, null);
        String catalog = home.resolve("catalog").toString();
        int worst = ExitCode.FINE;
        for (List<String> question : QUESTIONS) {
            List<String> asked = new ArrayList<>(question);
            asked.replaceAll(word -> word.equals("catalog") ? catalog : word);
            Collections.addAll(asked, "--catalog", catalog);
            worst = Math.max(worst, Main.run(console, asked.toArray(String[]::new)));
        }
        return worst;
    }
}
