package dev.lacuna.read.frd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.catalog.Answer;
import dev.lacuna.catalog.Frd;
import dev.lacuna.catalog.FrdForm;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Qualifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers in the shapes in which people write them. */
class FrdShapesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "### Does the feature work per tenant?\n\nYes, by an id\n",
                "### Q-MT Does it?\n\nYes, by an id\n",
                "### 4.1 Q-MT: Per tenant??\n\n**Yes**: by an id\n",
                "## Q-MT\n\n<!-- say yes or no -->\nYes it does\n",
                "Does the feature work per tenant?\n\nYes, by an id\n",
                "**Does the feature work per tenant?**\nYes. By an id\n",
                "**Q-MT: per tenant? Really?** Yes by an id\n",
                "* **Does the feature work per tenant?**\n\n  Yes, by an id\n",
                "* Does the feature work per tenant?\n  - Yes\n    - by an id\n",
                "* Does the feature work per tenant?\n\nYes, by an id\n",
                "### Does the feature work per tenant?\n\n- [ ] No\n- [x] Yes, by an id\n",
                "### Does the feature work per tenant?\n\n_Say how._\n\n> Templates ask.\n\n- Yes\n- by an id\n",
                "- [x] q-mt: Is it? And per tenant? yes, by an id\n",
                "Q-MT: yes, in a paragraph\n",
                "### Does the feature work per tenant?\n\nYes:\n\n| a | b |\n| - | - |\n| by | id |\n",
                "### Does the feature work per tenant?\n\nYes:\n\n1. by an id\n2. and a name\n",
                "### Does the feature work per tenant?\n\nYes:\n\n```\nby an id\n```\n",
                "| Question | Yes | No | Comment |\n| - | - | - | - |\n| Does the feature work per tenant? | x | | by an id |\n",
                "| ID | Answer | Rationale |\n| - | - | - |\n| Q-MT | yes | by an id |\n",
                "| ID | Yes / No | How / Why |\n| - | - | - |\n| Q-MT | Yes | by an id |\n",
            })
    void answersAreReadAsPeopleWriteThem(String text) {
        Frd frd = TriedFrd.read(TriedFrd.SECTION + text);
        assertThat(frd.answers()).singleElement().satisfies(given -> {
            assertThat(given.qualifier()).isEqualTo("Q-MT");
            assertThat(given.answer()).isEqualTo(Answer.YES);
            assertThat(given.how()).isNotBlank();
            assertThat((TriedFrd.SECTION + text)
                            .lines()
                            .toList()
                            .get(given.place().line() - 1))
                    .containsPattern("(?i)yes|\\| x");
        });
        assertThat(frd.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yes/No",
                "yes or no",
                "No one knows",
                "Not yet",
                "None",
                "Nothing changes",
                "No longer than today",
                "No-op on Windows",
                "Yesterday",
                "No. 5 in the list",
                "not applied",
                "Noted",
                "It depends; yes for some",
                "Yes and no. For some.",
                "No more than today",
                "[No events]",
                "Say for each:\n\n- No recovery is possible",
            })
    void whatOnlyBeginsLikeAnAnswerIsToldAndNotTaken(String text) {
        Frd frd = TriedFrd.read(TriedFrd.SECTION + "### Does the feature work per tenant?\n\n" + text + "\n");
        assertThat(TriedFrd.answers(frd)).containsExactly("8 Q-MT open");
        assertThat(TriedFrd.remarks(frd))
                .containsExactly("8 The entry of (Q-MT) says neither yes, nor no, nor not applicable.");
    }

    @Test
    void aQuestionMayGoOnAfterItsFirstMark() {
        List<Qualifier> qualifiers = Stream.of("Was it tested?", "Was it tested? Was it tested twice?")
                .map(question -> new Qualifier(
                        question.length() < 20 ? "Q-1" : "Q-2",
                        question,
                        Level.MANDATORY,
                        List.of(),
                        null,
                        true,
                        true,
                        true,
                        null))
                .toList();
        Frd frd = TriedFrd.read(
                TriedFrd.SECTION + "Was it tested? Was it tested twice?\n\nNo\n",
                new AnswerForm(FrdForm.DEFAULT, qualifiers));
        assertThat(TriedFrd.answers(frd)).containsExactly("10 Q-2 no");
    }

    @Test
    void aQuestionBelowAnotherEntryIsAsked() {
        Frd frd = TriedFrd.read(TriedFrd.SECTION + """
                ### Is it Q-GA?

                - No, not all
                  - Does the feature work per tenant?
                    - Yes, by an id
                """);
        assertThat(TriedFrd.answers(frd))
                .containsExactlyInAnyOrder(
                        "10 Q-GA no why not all Does the feature work per tenant? Yes, by an id",
                        "12 Q-MT yes how by an id");
    }

    @Test
    void codeThatDoesNotEndIsTold() {
        assertThat(TriedFrd.remarks(TriedFrd.read(TriedFrd.SECTION + "```\n- [x] Q-MT: yes, so\n")))
                .containsExactly("8 The code that begins here does not end, so nothing below is read.");
    }

    @Test
    void aQuestionEndsWhereTheNextOneBegins() {
        Frd frd = TriedFrd.read(TriedFrd.SECTION + """
                ### Does the feature work per tenant?

                ### Is it monitored?

                No

                **Is it Q-GA?**

                Yes

                **Is anything else?**

                by nobody
                """);
        assertThat(TriedFrd.answers(frd)).containsExactly("8 Q-MT open", "16 Q-GA yes");
    }

    @Test
    void aColumnThatNobodyReadsIsNamedWhereAnExplanationLacks() {
        Frd frd = TriedFrd.read(TriedFrd.SECTION + """
                | ID | Answer | Mechanism |
                | --- | --- | --- |
                | Q-MT | yes | by an id |
                | Q-GA | no, there is no screen | x |
                """);
        assertThat(TriedFrd.answers(frd)).containsExactly("10 Q-MT yes", "11 Q-GA no why there is no screen");
        assertThat(TriedFrd.remarks(frd))
                .containsExactly(
                        "8 The table has answers without an explanation, and a column (Mechanism) of no known name.");
    }

    @Test
    void aTeamMayNameItsHeadingsAndColumns() {
        FrdForm form = new FrdForm(
                List.of("Cloud-Fragen", "Questionnaire"),
                new FrdForm.FrdColumns(
                        List.of(), List.of("Frage"), List.of("Antwort"), List.of(), List.of(), List.of("Begründung")),
                List.of());
        Qualifier qualifier =
                new Qualifier("Q-MT", "Je Mandant?", Level.MANDATORY, List.of(), null, true, true, true, null);
        String text = TriedFrd.HEAD + "# 2. Cloud-Fragen:\n\n| Frage | Antwort | Begründung |\n| - | - | - |\n"
                + "| Je Mandant? | yes | per Id |\n\n# Questionnaire\n\nQ-MT: no\n";
        Frd frd = TriedFrd.read(text, new AnswerForm(form, List.of(qualifier)));
        assertThat(TriedFrd.answers(frd)).containsExactly("10 Q-MT yes how per Id", "14 Q-MT no");
        assertThat(frd.headed()).isTrue();
        assertThat(TriedFrd.read(text).headed()).isFalse();
    }

    @Test
    void whatWordProcessorsLeaveIsNoProblem() {
        Frd frd = TriedFrd.read("\uFEFF" + TriedFrd.SECTION
                + "- [x]\u00A0Q-MT:\u200E yes,\u00A0by\u2028an\u000Bid\n- [x] Q-GA\u2013 no\u00AD, \u200Bnone\n");
        assertThat(TriedFrd.answers(frd)).containsExactly("8 Q-MT yes how by an id", "9 Q-GA no why none");
    }
}
