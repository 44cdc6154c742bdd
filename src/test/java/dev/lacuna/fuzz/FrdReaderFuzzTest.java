package dev.lacuna.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lacuna.catalog.Frd;
import dev.lacuna.read.frd.TriedFrd;

/** A document is read, or its problems are told; and what is found in it stands on one of its lines. */
class FrdReaderFuzzTest {
    @FuzzTest
    void reads(byte[] bytes) {
        TriedFrd tried = TriedFrd.of(bytes);
        Frd frd = tried.frd();
        assertThat(frd == null && tried.problems().isEmpty()).isFalse();
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
