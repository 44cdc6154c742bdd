package dev.lacuna.read.frd;

import dev.lacuna.catalog.Frd;
import dev.lacuna.catalog.Frd.FrdAnswer;
import dev.lacuna.catalog.FrontMatter;
import dev.lacuna.catalog.Place;
import dev.lacuna.read.Problems;
import dev.lacuna.read.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents. What is wrong with front matter is a problem, as in any YAML of a catalog; what is odd in the text below
 * is only remarked, since that is prose.
 */
public final class FrdReader {
    private static final int MOST_BYTES = 256 << 10;

    private final YamlReader yaml;
    private final Problems problems;
    private final AnswerForm form;

    /** @param yaml tells its problems to the same collection, and knows afterwards where front matter stands */
    public FrdReader(YamlReader yaml, Problems problems, AnswerForm form) {
        this.form = form;
        this.yaml = yaml;
        this.problems = problems;
    }

    /**
     * Reads a document that is in memory.
     *
     * @param shownAs how places name the file
     * @return null if it could not be read at all, which is told
     */
    public @Nullable Frd read(byte[] bytes, String shownAs) {
        Place top = new Place(shownAs, 1, 1);
        if (bytes.length > MOST_BYTES) {
            problems.add(
                    top,
                    "The document is larger than " + (MOST_BYTES >> 10) + " KiB.",
                    "Maybe keep the requirements in it, and link to the rest.");
            return null;
        }
        String text = FrdText.of(bytes, shownAs, yaml);
        FrontAndBody parts = text == null ? null : FrontAndBody.of(text, top, problems);
        if (parts == null) {
            return null;
        }
        FrontMatter head = yaml.read(parts.frontMatter().getBytes(StandardCharsets.UTF_8), shownAs, FrontMatter.class);
        if (head == null) {
            return null;
        }
        FrdBody body = FrdBody.read(parts.body(), shownAs, form);
        List<FrdAnswer> answers = new ArrayList<>();
        head.qualifiers()
                .forEach((id, written) -> answers.add(new FrdAnswer(
                        id,
                        written.answer(),
                        written.how(),
                        written.why(),
                        false,
                        yaml.origins().innerKey(head, "qualifiers", id))));
        answers.addAll(body.answers());
        return new Frd(head, top, declarations(head), answers, body.remarks(), body.headed());
    }

    private Map<String, Place> declarations(FrontMatter head) {
        Map<String, Place> places = new HashMap<>();
        if (head.scope() != null) {
            places.put(Frd.EVERY, yaml.placeOf(head, "scope"));
        }
        head.facets().keySet().forEach(facet -> places.put(facet, yaml.origins().innerKey(head, "facets", facet)));
        return places;
    }
}
