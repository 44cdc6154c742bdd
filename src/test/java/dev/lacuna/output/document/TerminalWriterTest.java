package dev.lacuna.output.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalWriterTest {
    private static String plain(int width, Block... blocks) {
        return new TerminalWriter(width, false).write(Document.of(blocks));
    }

    @Test
    void proseIsWrappedBetweenWords() {
        assertThat(plain(12, Paragraph.of("one two three four"))).isEqualTo("one two\nthree four\n");
    }

    @Test
    void aNameAndTheBracketsAroundItStayTogether() {
        Text text = Text.of("of (").name("auth.ldap-provider").plain("), again");
        assertThat(plain(24, new Paragraph(text))).isEqualTo("of (auth.ldap-provider),\nagain\n");
    }

    @Test
    void anAddressWiderThanTheLineIsBrokenAfterAMark() {
        assertThat(plain(20, Paragraph.of("see https://example.org/a-long-path/x")))
                .isEqualTo("see\nhttps://example.org/\na-long-path/x\n");
    }

    @Test
    void nothingIsWiderThanTheTerminalHoweverNarrow() {
        Document document = HostileTexts.document();
        for (int width = 12; width < 130; width++) {
            int columns = width;
            assertThat(new TerminalWriter(width, false).write(document).lines().toList())
                    .as("width %d", width)
                    .allMatch(line -> line.codePointCount(0, line.length()) <= columns);
        }
    }

    @Test
    void whatBelongsToAHeadingIsIndentedBelowIt() {
        assertThat(plain(
                        40,
                        Heading.of(1, "Title"),
                        Paragraph.of("lead"),
                        Heading.of(2, "Part"),
                        Paragraph.of("inside"),
                        Heading.of(3, "Detail"),
                        BulletList.of(NestedEntry.of("a"), NestedEntry.of("b"))))
                .isEqualTo("Title\n\nlead\n\nPart\n  inside\n\n  Detail\n    - a\n    - b\n");
    }

    @Test
    void entriesHangBelowTheirBullets() {
        assertThat(plain(10, BulletList.of(NestedEntry.of("one two three", NestedEntry.of("four five six")))))
                .isEqualTo("- one two\n  three\n  - four\n    five\n    six\n");
    }

    @Test
    void proseGivesWayInATableBeforeIdsDo() {
        Table table = new Table(
                List.of(Column.left("Id"), Column.left("What"), Column.right("n")),
                List.of(List.of(Text.ofName("auth.ldap-provider"), Text.of("a provider of names"), Text.of(7))));
        assertThat(plain(33, table)).isEqualTo("""
                        ID                  WHAT        N
                        auth.ldap-provider  a provider  7
                                            of names
                        """);
    }

    @Test
    void aTreeShowsItsLinesOfDescent() {
        Tree tree =
                Tree.of(NestedEntry.of("root", NestedEntry.of("a", NestedEntry.of("b c d e f")), NestedEntry.of("g")));
        assertThat(plain(12, tree)).isEqualTo("root\n├─ a\n│  └─ b c d\n│     e f\n└─ g\n");
    }

    @Test
    void colourComesOnlyWhereItIsAskedForAndChangesNoWord() {
        Document document = Document.of(new Paragraph(
                Text.of("is ").styled(Style.BAD, "not ready").plain(" for ").name("x")));
        String colourful = new TerminalWriter(80, true).write(document);
        assertThat(colourful).isEqualTo("is \u001b[1;31mnot ready\u001b[0m for \u001b[36mx\u001b[0m\n");
        assertThat(new TerminalWriter(80, false).write(document)).isEqualTo("is not ready for x\n");
    }

    @Test
    void colourDoesNotMoveALine() {
        String colourful = new TerminalWriter(60, true).write(HostileTexts.document());
        assertThat(colourful.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(new TerminalWriter(60, false).write(HostileTexts.document()));
    }

    @Test
    void aTextCannotSteerTheTerminalOrTurnTheWriting() {
        String written = new TerminalWriter(80, false).write(HostileTexts.document());
        assertThat(written.codePoints().filter(c -> c != '\n'))
                .noneMatch(c -> Character.isISOControl(c)
                        || (Character.getType(c) == Character.FORMAT && c != 0x200D && c != 0x200C));
    }

    @Test
    void anAddressBehindATextIsShown() {
        Text text = Text.EMPTY.link("the manual", "https://example.org/m");
        assertThat(plain(80, new Paragraph(text))).isEqualTo("the manual (https://example.org/m)\n");
    }
}
