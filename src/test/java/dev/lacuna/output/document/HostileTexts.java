package dev.lacuna.output.document;

import java.util.List;
import java.util.stream.Stream;

/** Texts as a stranger's catalog may hold them. */
final class HostileTexts {
    static final List<String> TEXTS = List.of(
            "| pipe | and \\| escaped \\",
            "`code` ``two`` ``` three",
            "<script>alert(1)</script> <!-- a comment",
            "&lt; &amp; &#35; &copy;",
            "*strong* **very** _em_ __more__ ~~gone~~ snake_case_word",
            "# heading",
            "#1 and owner/repo#12 and GH-3",
            "@nobody, ask @org/team or me@example.org",
            "[link](javascript:alert(1)) ![image](https://example.org/x.png) [ref]: https://example.org",
            "[ ] task",
            "- item",
            "+ item",
            "12. item",
            "3) item",
            "> quote",
            "=====",
            "---",
            "***",
            "    indented",
            "https://example.org/a_b_c?d=e&f=g www.example.org",
            "$x_1$ {a} !b",
            "one\ntwo\r\nthree\tfour\u2028five",
            "\u001b[31mred\u001b]8;;https://example.org\u0007 \u009b2J \u0000 \u007f",
            "\u202eturned\u202c \u2066isolated\u2069 \u200fmark \ufeffbom \udb40\udc41tag",
            "unpaired \ud800 surrogate, \ud83d\ude80 a pair, \u4e2d\u6587 wide, e\u0301 composed",
            "averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryverylongwordwithoutanymark");

    private HostileTexts() {}

    /** Every text in every place and style. */
    static Document document() {
        Stream<Block> blocks = TEXTS.stream().flatMap(HostileTexts::blocks);
        return new Document(blocks.toList());
    }

    private static Stream<Block> blocks(String text) {
        Text styled = Text.of(text);
        for (Style style : Style.values()) {
            styled = styled.plain(" ").styled(style, text);
        }
        Text all = styled.plain(" ").link(text, "https://example.org/a|b_(c)").link(text, "javascript:alert(1)");
        return Stream.of(
                Heading.of(2, text),
                Paragraph.of(text),
                new Paragraph(Text.ofName(text)),
                new Paragraph(all),
                BulletList.of(
                        NestedEntry.of(text, NestedEntry.of(all)), NestedEntry.ofLines(Text.of(text), Text.of(text))),
                Tree.of(NestedEntry.of(text, NestedEntry.of(text))),
                new Table(
                        List.of(Column.left(text), Column.right("n")),
                        List.of(List.of(all, Text.of(text)), List.of(Text.ofName(text), Text.EMPTY))));
    }
}
