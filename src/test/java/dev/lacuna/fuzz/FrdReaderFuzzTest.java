package dev.lacuna.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lacuna.catalog.Frd;
import dev.lacuna.catalog.FrdForm;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Qualifier;
import dev.lacuna.read.Problems;
import dev.lacuna.read.frd.AnswerForm;
import dev.lacuna.read.frd.FrdReader;
import dev.lacuna.read.yaml.YamlReader;
import java.util.List;
import java.util.stream.Stream;

/** A document is read, or its problems are told; and what is found in it stands on one of its lines. */
class FrdReaderFuzzTest {

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

    @FuzzTest
    void reads(byte[] bytes) {
        Problems problems = new Problems();
        Frd frd = new FrdReader(new YamlReader(problems), problems, FORM).read(bytes, "f.md");
        assertThat(frd == null && problems.all().isEmpty()).isFalse();
        if (frd != null) {
            int lines = lines(bytes);
            assertThat(frd.answers())
                    .allMatch(
                            given -> given.place().line() >= 1 && given.place().line() <= lines);
            assertThat(frd.remarks())
                    .allMatch(remark ->
                            remark.place().line() >= 1 && remark.place().line() <= lines);
        }
    }

    /** A line ends at a line feed, or at a return without one. */
    private static int lines(byte[] bytes) {
        int lines = 1;
        for (int i = 0; i < bytes.length; i++) {
            boolean pair = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
            lines += bytes[i] == '\n' || (bytes[i] == '\r' && !pair) ? 1 : 0;
        }
        return lines;
    }
}
