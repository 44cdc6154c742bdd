package dev.lacuna.read.frd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.catalog.Answer;
import dev.lacuna.catalog.Frd;
import dev.lacuna.catalog.Frd.FrdAnswer;
import dev.lacuna.catalog.FrdForm;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Qualifier;
import dev.lacuna.read.Problem;
import dev.lacuna.read.Problems;
import dev.lacuna.read.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document that is asked five qualifiers.
 *
 * @param frd absent if it could not be read
 */
public record TriedFrd(@Nullable Frd frd, List<Problem> problems) {
    static final String HEAD = "---\nid: F-1\ntitle: A thing\nfeature: a.thing\n---\n";
    static final String SECTION = HEAD + "## Cloud design qualifiers\n\n";

    private static final AnswerForm FORM = new AnswerForm(
            FrdForm.DEFAULT,
            Stream.of("Q-MT", "Q-GA", "Q-CH", "Q-FW", "Q-X")
                    .map(id -> new Qualifier(
                            id,
                            id.equals("Q-MT") ? "Does the feature work per tenant?" : "Is it " + id + "?",
                            Level.MANDATORY,
                            List.of(),
                            null,
                            true,
                            true,
                            true,
                            null))
                    .toList());

    public static TriedFrd of(byte[] bytes) {
        return of(bytes, FORM);
    }

    static TriedFrd of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static TriedFrd of(byte[] bytes, AnswerForm form) {
        Problems problems = new Problems();
        Frd frd = new FrdReader(new YamlReader(problems), problems, form).read(bytes, "f.md");
        return new TriedFrd(frd, problems.all());
    }

    /** A document without problems. */
    static Frd read(String text) {
        return read(text, FORM);
    }

    /** The same, asked something else. */
    static Frd read(String text, AnswerForm form) {
        TriedFrd tried = of(text.getBytes(StandardCharsets.UTF_8), form);
        assertThat(tried.problems).isEmpty();
        if (tried.frd == null) {
            throw new AssertionError("Neither a document nor a problem.");
        }
        return tried.frd;
    }

    /** The answers, one a line. */
    static List<String> answers(Frd frd) {
        return frd.answers().stream().map(TriedFrd::line).toList();
    }

    private static String line(FrdAnswer given) {
        Answer answer = given.answer();
        return given.place().line() + " " + given.qualifier() + " " + (answer == null ? "open" : answer.word())
                + (given.how() == null ? "" : " how " + given.how())
                + (given.why() == null ? "" : " why " + given.why());
    }

    /** What could not be taken as an answer, one a line. */
    static List<String> remarks(Frd frd) {
        return frd.remarks().stream()
                .map(remark -> remark.place().line() + " " + remark.says())
                .toList();
    }
}
