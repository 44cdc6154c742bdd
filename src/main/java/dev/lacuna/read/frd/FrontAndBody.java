package dev.lacuna.read.frd;

import dev.lacuna.catalog.Place;
import dev.lacuna.read.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Front matter and text of a document. In each, the lines of the other are empty, so that lines keep their numbers. */
record FrontAndBody(String frontMatter, String body) {
    private static final String FENCE = "---";

    /** Null if there is no front matter, which is told. */
    static @Nullable FrontAndBody of(String text, Place top, Problems problems) {
        List<String> lines = List.of(text.split("\r\n|\n|\r", -1));
        if (!isFence(lines.get(0))) {
            problems.add(
                    top,
                    "The document does not start with front matter.",
                    "Maybe begin it with a line of three dashes (---), keys such as id, title and feature, and three "
                            + "dashes again; \"qualify --new FEATURE\" writes one.");
            return null;
        }
        for (int end = 1; end < lines.size(); end++) {
            if (isFence(lines.get(end))) {
                String front = "\n" + String.join("\n", lines.subList(1, end)) + "\n";
                String body = "\n".repeat(end + 1) + String.join("\n", lines.subList(end + 1, lines.size()));
                return new FrontAndBody(front, body);
            }
        }
        problems.add(
                top,
                "The front matter of the document does not end.",
                "Maybe add a line of three dashes (---) below its last key.");
        return null;
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }
}
