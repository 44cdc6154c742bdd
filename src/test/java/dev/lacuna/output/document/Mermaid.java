package dev.lacuna.output.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** The real Mermaid, run by NestedEntry.js. {@code .ci/run} installs both. */
public final class Mermaid {
    private static final Path FOLDER = Path.of("src/test/mermaid");
    private static final Pattern ENTITY = Pattern.compile("ﬂ°°(\\d+)¶ß");

    private Mermaid() {}

    /** What Mermaid makes of each text: type, nodes and edges, or an error. Skips the test aloud where it is missing. */
    public static JsonNode parse(List<String> texts) throws IOException, InterruptedException {
        ObjectMapper mapper = new ObjectMapper();
        Path input = Files.createTempFile("mermaid", ".json");
        Path output = Files.createTempFile("mermaid", ".json");
        try {
            Files.write(input, mapper.writeValueAsBytes(texts));
            Process node = start(input, output);
            if (!node.waitFor(120, TimeUnit.SECONDS)) {
                node.destroyForcibly();
                throw new AssertionError("Mermaid did not answer in two minutes.");
            }
            if (node.exitValue() != 0) {
                throw new AssertionError("Mermaid failed: " + Files.readString(output, StandardCharsets.UTF_8));
            }
            return mapper.readTree(output.toFile());
        } finally {
            Files.delete(input);
            Files.delete(output);
        }
    }

    private static Process start(Path input, Path output) {
        try {
            if (Files.isDirectory(FOLDER.resolve("node_modules/mermaid"))) {
                return new ProcessBuilder("node", "parse.mjs")
                        .directory(FOLDER.toFile())
                        .redirectInput(input.toFile())
                        .redirectOutput(output.toFile())
                        .redirectErrorStream(true)
                        .start();
            }
        } catch (IOException noNode) {
            return skip();
        }
        return skip();
    }

    private static Process skip() {
        return Assumptions.abort(
                "NOT TESTED: the real Mermaid is missing, so nobody knows whether it reads what is drawn. "
                        + "Maybe install Node.js 18 or newer and run: npm ci --prefix " + FOLDER);
    }

    /** A label as it is shown, in lines. */
    public static List<String> lines(JsonNode node) {
        Matcher entities = ENTITY.matcher(node.path("label").asText());
        String label = entities.replaceAll(
                entity -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(entity.group(1)))));
        return List.of(label.split("<br\\s*/?>"));
    }
}
