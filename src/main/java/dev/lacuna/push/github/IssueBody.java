package dev.lacuna.push.github;

import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.MarkdownWriter;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.backlog.ItemMarker;
import dev.lacuna.question.backlog.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body of an issue: between two comments the part that Lacuna keeps, around it what people wrote. No text of a catalog
 * can stand for one of the comments, since none begins a line with an unescaped {@code <}.
 */
final class IssueBody {
    private static final Pattern BEGIN = Pattern.compile("(?m)^<!-- (lacuna:v1 id=[^\\r\\n]*) -->[ \\t]*$");
    private static final String END_LINE = "<!-- lacuna:v1 end -->";
    private static final Pattern END = Pattern.compile("(?m)^" + END_LINE + "[ \\t]*$");
    private static final String OURS =
            "*Kept by Lacuna up to this line. What you write above or below its part stays.*";

    private final String body;
    private final Optional<ItemMarker> mark;
    private final int from;
    private final int until;
    private final String text;

    private IssueBody(String body, Optional<ItemMarker> mark, int from, int until, String text) {
        this.body = body;
        this.mark = mark;
        this.from = from;
        this.until = until;
        this.text = text;
    }

    /** Reads a body as GitHub gives it, whatever line ends it has. */
    static IssueBody read(String given) {
        String body = given.replace("\r\n", "\n").replace('\r', '\n');
        Matcher begin = BEGIN.matcher(body);
        while (begin.find()) {
            Optional<ItemMarker> mark = ItemMarker.read(begin.group(1));
            if (mark.isPresent()) {
                Matcher end = END.matcher(body);
                boolean whole = end.find(begin.end());
                // Without an end nobody knows what is whose: all of it is people's.
                String text = whole ? body.substring(begin.end(), end.start()).strip() : "";
                return new IssueBody(body, mark, begin.start(), whole ? end.end() : begin.end(), text);
            }
        }
        return new IssueBody(body, Optional.empty(), body.length(), body.length(), "");
    }

    Optional<ItemMarker> mark() {
        return mark;
    }

    /** The part that Lacuna keeps, without the comments around it. */
    String text() {
        return text;
    }

    /** The same body with another part; people's text is as it was. */
    String with(ItemMarker other, String part) {
        String before = body.substring(0, from);
        String gap = mark.isPresent() || before.isBlank() || before.endsWith("\n\n") ? "" : "\n\n";
        return before + gap + "<!-- " + other.text() + " -->\n" + part + "\n" + END_LINE + body.substring(until);
    }

    /** The part as it should be. */
    static String managedText(List<Section> sections) {
        List<Block> blocks = new ArrayList<>();
        for (Section section : sections) {
            blocks.add(Heading.of(3, section.heading()));
            section.paragraphs().forEach(each -> blocks.add(Paragraph.of(each)));
            if (!section.points().isEmpty()) {
                blocks.add(new BulletList(section.points().stream()
                        .map(point -> NestedEntry.of(Text.of(point)))
                        .toList()));
            }
        }
        return new MarkdownWriter().write(new Document(blocks)).strip() + "\n\n" + OURS;
    }

    /** A part that says first why the issue is closed. */
    String closed(String note) {
        String said =
                new MarkdownWriter().write(Document.of(Paragraph.of(note))).strip();
        return text.startsWith(said) ? text : said + "\n\n" + text;
    }
}
