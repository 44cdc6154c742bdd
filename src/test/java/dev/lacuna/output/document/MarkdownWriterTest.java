package dev.lacuna.output.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class MarkdownWriterTest {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static String markdown(Block... blocks) {
        return new MarkdownWriter().write(Document.of(blocks));
    }

    @Test
    void readsAsMarkdownThatPeopleWouldWrite() {
        assertThat(markdown(
                        Heading.of(2, "Areas"),
                        new Paragraph(Text.of("The peer ")
                                .name("rep.peer")
                                .plain(" is ")
                                .styled(Style.BAD, "blocked")
                                .plain(".")),
                        new Table(
                                List.of(Column.left("Area"), Column.right("Gaps")),
                                List.of(List.of(Text.of("Auth"), Text.of(3)))),
                        Tree.of(NestedEntry.of("a", NestedEntry.of("b", NestedEntry.of("c"))))))
                .isEqualTo("""
                        ## Areas

                        The peer `rep.peer` is **blocked**.

                        | Area | Gaps |
                        | --- | ---: |
                        | Auth | 3 |

                        - a
                          - b
                            - c
                        """);
    }

    @Test
    void everyTextOfAStrangerComesOutAsTheWordsItWas() {
        for (String text : HostileTexts.TEXTS) {
            for (Text styled : List.of(Text.of(text), Text.ofName(text), Text.EMPTY.strong(text))) {
                String markdown = markdown(
                        BulletList.of(NestedEntry.of(styled)),
                        new Paragraph(styled),
                        new Table(List.of(new Column(styled, Column.Align.LEFT)), List.of(List.of(styled))));
                String words = styled.words().strip().replaceAll(" +", " ");
                assertThat(RenderedMarkdown.of(markdown).words)
                        .as(markdown)
                        .containsExactly(words, words, words, words);
            }
        }
    }

    @Test
    void noTextOfAStrangerBecomesStructure() {
        Document document = HostileTexts.document();
        RenderedMarkdown seen = RenderedMarkdown.of(new MarkdownWriter().write(document));
        int texts = HostileTexts.TEXTS.size();
        assertThat(seen.headings).isEqualTo(texts);
        assertThat(seen.tables).isEqualTo(texts);
        assertThat(seen.foreign).isEmpty();
        assertThat(seen.addresses).allMatch(address -> address.startsWith("https://example.org/a"));
    }

    @Test
    void nothingIsLeftThatGithubWouldActUpon() {
        RenderedMarkdown seen = RenderedMarkdown.of(new MarkdownWriter().write(HostileTexts.document()));
        Pattern active = Pattern.compile("@\\w|#\\d|GH-\\d|://|www\\.", Pattern.CASE_INSENSITIVE);
        assertThat(seen.prose).noneMatch(prose -> active.matcher(prose).find());
    }

    @Test
    void twoListsInARowStayTwo() {
        RenderedMarkdown seen = RenderedMarkdown.of(markdown(
                BulletList.of(NestedEntry.of("a")), BulletList.of(NestedEntry.of("b")), Tree.of(NestedEntry.of("c"))));
        assertThat(seen.lists).isEqualTo(3);
    }

    /** What a reader of Markdown makes of it. */
    private static final class RenderedMarkdown extends AbstractVisitor {
        private final List<String> words = new ArrayList<>();
        private final List<String> prose = new ArrayList<>();
        private final List<String> addresses = new ArrayList<>();
        private final List<String> foreign = new ArrayList<>();
        private final StringBuilder current = new StringBuilder();
        private int headings;
        private int tables;
        private int lists;
        private boolean inLink;

        static RenderedMarkdown of(String markdown) {
            RenderedMarkdown seen = new RenderedMarkdown();
            PARSER.parse(markdown).accept(seen);
            return seen;
        }

        private void whole(org.commonmark.node.Node node) {
            current.setLength(0);
            visitChildren(node);
            words.add(current.toString());
        }

        @Override
        public void visit(org.commonmark.node.Heading heading) {
            headings++;
            whole(heading);
        }

        @Override
        public void visit(org.commonmark.node.Paragraph paragraph) {
            whole(paragraph);
        }

        @Override
        public void visit(org.commonmark.node.CustomNode node) {
            if (node instanceof TableCell) {
                whole(node);
            } else {
                visitChildren(node);
            }
        }

        @Override
        public void visit(org.commonmark.node.CustomBlock block) {
            tables += block instanceof TableBlock ? 1 : 0;
            visitChildren(block);
        }

        @Override
        public void visit(org.commonmark.node.BulletList list) {
            lists++;
            visitChildren(list);
        }

        @Override
        public void visit(org.commonmark.node.Text text) {
            current.append(text.getLiteral());
            if (!inLink) {
                prose.add(text.getLiteral());
            }
        }

        @Override
        public void visit(Code code) {
            current.append(code.getLiteral());
        }

        @Override
        public void visit(Link link) {
            addresses.add(link.getDestination());
            inLink = true;
            visitChildren(link);
            inLink = false;
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            current.append('\n');
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            foreign.add("soft break");
        }

        @Override
        public void visit(OrderedList list) {
            foreign.add("ordered list");
        }

        @Override
        public void visit(BlockQuote quote) {
            foreign.add("quote");
        }

        @Override
        public void visit(ThematicBreak rule) {
            foreign.add("rule");
        }

        @Override
        public void visit(FencedCodeBlock code) {
            foreign.add(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            foreign.add(code.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            foreign.add(html.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            if (!html.getLiteral().equals("<!-- -->")) {
                foreign.add(html.getLiteral());
            }
        }

        @Override
        public void visit(Image image) {
            foreign.add(image.getDestination());
        }
    }
}
