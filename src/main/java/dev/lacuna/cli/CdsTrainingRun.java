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
 * Asks questions of each kind, and shows no answer: the launcher has Java archive the classes that they needed, so that
 * commands start fast.
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
        System.exit(train(Path.of(arguments[0])));
    }

    /** The worst exit code; one of a wrong question does no harm, as what it needed is kept all the same. */
    static int train(Path home) {
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
