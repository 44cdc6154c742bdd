package dev.lacuna.read.frd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.catalog.Frd;
import dev.lacuna.catalog.Frd.FrdRemark;
import dev.lacuna.catalog.FrdForm;
import dev.lacuna.catalog.Scope;
import dev.lacuna.read.Problems;
import dev.lacuna.read.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrdReaderTest {
    /** The first lines of what was told. */
    private static List<String> told(String text) {
        return TriedFrd.of(text).problems().stream()
                .map(problem -> problem.place() + ": " + problem.says())
                .toList();
    }

    @Test
    void frontMatterIsReadWithThePlacesInTheFile() {
        Frd frd = TriedFrd.read("""
                ---
                id: F-1
                title: A thing
                feature: a.thing
                release: "5.10"
                scope: tenant
                facets: {limits: mixed}
                qualifiers:
                  Q-MT: {answer: yes, how: so}
                  Q-GA: {answer: not-applicable, why: no screen}
                ---
                # Text
                """);
        assertThat(frd.head().release()).isEqualTo("5.10");
        assertThat(frd.head().declaredScope("limits")).isEqualTo(Scope.MIXED);
        assertThat(frd.head().declaredScope("configuration")).isEqualTo(Scope.TENANT);
        assertThat(frd.placeOfScope("limits")).hasToString("f.md:7:10");
        assertThat(frd.placeOfScope("configuration")).hasToString("f.md:6:1");
        assertThat(TriedFrd.answers(frd)).containsExactly("10 Q-GA not-applicable why no screen", "9 Q-MT yes how so");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'# No front matter'          | f.md:1:1: The document does not start with front matter.",
                "'---\\nid: F-1'               | f.md:1:1: The front matter of the document does not end.",
                "'---\\n---'                   | f.md:1:1: The file holds nothing.",
                "'---\\n- F-1\\n---'            | 'f.md:2:1: The file is a list, not a map.'",
                "'---\\nid: F-1\\ntitle: x\\n---' | f.md:2:1: The file misses the key (feature).",
            })
    void aDocumentThatSaysNotWhatItIsIsTold(String text, String said) {
        assertThat(told(text.replace("\\n", "\n"))).containsExactly(said);
    }

    @Test
    void frontMatterIsAsStrictAsACatalog() {
        assertThat(told("""
                        ---
                        id: F-1
                        title: &t A thing
                        feature: *t
                        scope: tennant
                        owners: core
                        qualifiers: {Q-MT: {answer: maybe}, Q-MT: {how: so}}
                        ---
                        """))
                .containsExactly(
                        "f.md:3:8: An anchor (t) is set.",
                        "f.md:4:10: An alias stands in the place of a value.",
                        "f.md:5:8: scope is (tennant), which is none of (none, cluster, mixed, unknown, tenant, not-applicable).",
                        "f.md:6:1: The file has a key (owners) that is not known.",
                        "f.md:7:29: answer is (maybe), which is none of (yes, no, not-applicable).",
                        "f.md:7:37: The key (Q-MT) is written twice.");
    }

    @Test
    void whatIsNoTextIsTold() {
        Problems problems = new Problems();
        FrdReader reader =
                new FrdReader(new YamlReader(problems), problems, new AnswerForm(FrdForm.DEFAULT, List.of()));
        assertThat(reader.read(new byte[] {'-', '-', '-', '\n', 'a', (byte) 0xC3, '('}, "utf.md"))
                .isNull();
        assertThat(reader.read((TriedFrd.HEAD + "a\u0000b").getBytes(StandardCharsets.UTF_8), "zero.md"))
                .isNull();
        assertThat(reader.read((TriedFrd.HEAD + "a\u202Eb").getBytes(StandardCharsets.UTF_8), "turned.md"))
                .isNull();
        assertThat(reader.read(new byte[(256 << 10) + 1], "large.md")).isNull();
        assertThat(problems.all().stream().map(problem -> problem.place() + ": " + problem.says()))
                .containsExactly(
                        "large.md:1:1: The document is larger than 256 KiB.",
                        "turned.md:6:2: The file holds a character (U+202E) that a reader would not see.",
                        "utf.md:2:2: The file is not UTF-8 from here on.",
                        "zero.md:6:2: The file holds a character (U+0000) that a reader would not see.");
    }

    @Test
    void linesEndAsTheyDoElsewhere() {
        Frd frd = TriedFrd.read((TriedFrd.SECTION + "- [x] Q-MT: yes, so\n").replace("\n", "\r\n"));
        assertThat(TriedFrd.answers(frd)).containsExactly("8 Q-MT yes how so");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'- [x] Q-MT: yes, by a tenant id'                  | 8 Q-MT yes how by a tenant id",
                "'- [X] **Q-MT** - Yes: by a `tenant` id'           | 8 Q-MT yes how by a tenant id",
                "'- [x] Q-MT: Does it work per tenant? yes, so'     | 8 Q-MT yes how so",
                "'- [x] Q-MT (mandatory; if no, why): Does it? no, x' | 8 Q-MT no why x",
                "'- [ ] Q-MT: no, it is a fan'                      | 8 Q-MT no why it is a fan",
                "'- Q-MT: no — it is a fan'                         | 8 Q-MT no why it is a fan",
                "'- Q-MT: no because it is a fan'                   | 8 Q-MT no why because it is a fan",
                "'1. Q-MT: n/a (it is a fan)'                       | 8 Q-MT not-applicable why (it is a fan)",
                "'- [x] Q-MT: not applicable, why: it is a fan'     | 8 Q-MT not-applicable why it is a fan",
                "'- [x] Q-MT: yes, why: they ask'                   | 8 Q-MT yes why they ask",
                "'- [x] Q-MT: yes'                                  | 8 Q-MT yes",
                "'- [ ] Q-MT: Does it work per tenant?'             | 8 Q-MT open",
                "'- [ ] Q-MT'                                       | 8 Q-MT open",
            })
    void anEntryOfAChecklistAnswers(String entry, String answer) {
        Frd frd = TriedFrd.read(TriedFrd.SECTION + entry + "\n");
        assertThat(TriedFrd.answers(frd)).containsExactly(answer);
        assertThat(frd.remarks()).isEmpty();
    }

    @Test
    void whatStandsBelowAnAnswerExplainsIt() {
        Frd frd = TriedFrd.read(TriedFrd.SECTION + """
                - [x] Q-MT: yes
                  - each tenant has its own pool
                  - how: and its own keys

                  In the second release also its own addresses.
                - [x] Q-GA: no
                  - Why: there is no screen
                """);
        assertThat(TriedFrd.answers(frd))
                .containsExactly(
                        "8 Q-MT yes how each tenant has its own pool and its own keys In the second release also its own"
                                + " addresses.",
                        "13 Q-GA no why there is no screen");
    }

    @Test
    void aTableAnswersInWhateverOrderItsColumnsStand() {
        Frd frd = TriedFrd.read(TriedFrd.SECTION + """
                | Answer | Question | ID | How or why |
                | --- | --- | --- | --- |
                | yes | Per tenant? | Q-MT | by an id \\| name |
                | No, there is no screen | GUI? | Q-GA | |
                | | Call home? | Q-CH | |
                | perhaps | | Q-X | |
                """);
        assertThat(TriedFrd.answers(frd))
                .containsExactly(
                        "10 Q-MT yes how by an id | name",
                        "11 Q-GA no why there is no screen",
                        "12 Q-CH open",
                        "13 Q-X open");
        assertThat(TriedFrd.remarks(frd))
                .containsExactly("13 The row of (Q-X) says neither yes, nor no, nor not applicable.");
    }

    @Test
    void howAndWhyMayHaveColumnsOfTheirOwn() {
        Frd frd = TriedFrd.read(TriedFrd.SECTION + """
                | Qualifier | Answer | How | Why |
                | --- | --- | --- | --- |
                | Q-MT | yes | by an id | |
                | Q-GA | no | | no screen |
                """);
        assertThat(TriedFrd.answers(frd)).containsExactly("10 Q-MT yes how by an id", "11 Q-GA no why no screen");
    }

    @Test
    void nothingThatLooksLikeAnAnswerIsDroppedInSilence() {
        Frd frd = TriedFrd.read(TriedFrd.SECTION + """
                - [x] Q-GA
                - [ ] Q-CH: yes, but not ticked
                - [x] Q-FW: perhaps
                - Tenants are isolated.

                | Topic | Answer |
                | --- | --- |
                | Q-MT | yes |

                ### Is it monitored?

                Yes, by many.

                ## Rollout

                - [x] Q-MT: yes, in another section
                - [x] done
                """);
        assertThat(frd.answers()).allMatch(given -> given.answer() == null);
        assertThat(TriedFrd.remarks(frd))
                .containsExactly(
                        "8 The entry of (Q-GA) says neither yes, nor no, nor not applicable.",
                        "9 The box of (Q-CH) is empty, and yes stands behind it.",
                        "10 The entry of (Q-FW) says neither yes, nor no, nor not applicable.",
                        "11 This entry answers no qualifier.",
                        "13 The table has no column (id).",
                        "17 No qualifier asks this question, so its answer does not count.",
                        "23 The answer to (Q-MT) does not stand under the heading for answers.");
        assertThat(frd.remarks())
                .filteredOn(remark -> remark.onlyIfQualifier() != null)
                .extracting(FrdRemark::onlyIfQualifier)
                .containsExactly("Q-MT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Cloud design qualifiers",
                "### 4.2 cloud *design* qualifiers:",
                "Cloud Design Qualifiers\n---",
            })
    void theHeadingIsKnownHoweverItIsSet(String heading) {
        assertThat(TriedFrd.read(TriedFrd.HEAD + heading + "\n\n- [x] Q-MT: yes, so\n")
                        .answers())
                .hasSize(1);
    }

    @Test
    void headingsBelowDoNotEndTheSectionAndThoseBesideDo() {
        Frd frd = TriedFrd.read(TriedFrd.HEAD + """
                ## Cloud design qualifiers
                ### Tenancy
                - [x] Q-MT: yes, so
                ## Later
                - [x] Q-GA: yes, so
                """);
        assertThat(TriedFrd.answers(frd)).containsExactly("8 Q-MT yes how so");
    }

    @Test
    void whatIsCodeOrCommentOrQuotationAnswersNothing() {
        Frd frd = TriedFrd.read(TriedFrd.SECTION + """
                ```
                - [x] Q-MT: yes, in code
                ```

                <!-- - [x] Q-MT: yes, in a comment -->

                > - [x] Q-MT: yes, in a quotation
                """);
        assertThat(frd.answers()).isEmpty();
        assertThat(frd.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"> ", "- ", "[", "*_", "| ", "![", "`", "1. ", "&lt;", "(a ", "- [x] Q-MT: yes, so\n", "- \n"})
    void hostileTextIsReadInBounds(String piece) {
        Frd frd = TriedFrd.read(TriedFrd.SECTION + piece.repeat(200_000 / piece.length()) + "x\n");
        assertThat(frd.remarks().size()).isLessThanOrEqualTo(101);
        assertThat(frd.answers().size()).isLessThanOrEqualTo(1_000);
    }
}
