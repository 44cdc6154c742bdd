package dev.lacuna.output.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Breaks running text into lines of a width: between words, and inside one only if it is wider than a whole line. */
final class Wrap {
    private static final String BREAK_AFTER = "/.:-_,?&=";

    private final int width;
    private final List<List<Span>> lines = new ArrayList<>();
    private List<Span> line = new ArrayList<>();
    private int used;

    private Wrap(int width) {
        this.width = Math.max(1, width);
    }

    /** The lines of a text; at least one. */
    static List<List<Span>> lines(Text text, int width) {
        Wrap wrap = new Wrap(width);
        words(text).forEach(wrap::place);
        if (!wrap.line.isEmpty() || wrap.lines.isEmpty()) {
            wrap.lines.add(wrap.line);
        }
        return wrap.lines;
    }

    /** How wide the text is on one line. */
    static int width(Text text) {
        int width = -1;
        for (List<Span> word : words(text)) {
            width += 1 + width(word);
        }
        return Math.max(0, width);
    }

    /** How wide its widest word is. */
    static int widestWord(Text text) {
        return words(text).stream().mapToInt(Wrap::width).max().orElse(0);
    }

    static int width(List<Span> spans) {
        return spans.stream().mapToInt(Span::width).sum();
    }

    /** Pieces that must stay together: a bracket and the name in it are one word. */
    private static List<List<Span>> words(Text text) {
        List<List<Span>> words = new ArrayList<>();
        List<Span> word = new ArrayList<>();
        for (Span span : text.spans()) {
            String shown = leadsElsewhere(span) ? span.text() + " (" + span.link() + ")" : span.text();
            int from = 0;
            for (int at = 0; at <= shown.length(); at++) {
                if (at == shown.length() || shown.charAt(at) == ' ') {
                    if (at > from) {
                        word.add(span.with(shown.substring(from, at)));
                    }
                    if (at < shown.length() && !word.isEmpty()) {
                        words.add(word);
                        word = new ArrayList<>();
                    }
                    from = at + 1;
                }
            }
        }
        if (!word.isEmpty()) {
            words.add(word);
        }
        return words;
    }

    private static boolean leadsElsewhere(Span span) {
        return span.link() != null && !span.link().equals(span.text());
    }

    private void place(List<Span> word) {
        int wide = width(word);
        if (used > 0 && used + 1 + wide > width) {
            startLine();
        }
        if (wide > width) {
            breakUp(word);
            return;
        }
        if (used > 0) {
            space(word.get(0));
        }
        word.forEach(this::append);
    }

    private void startLine() {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
    }

    /** A space takes the style of its neighbours where they agree, so that they are one piece. */
    private void space(Span next) {
        Span last = line.get(line.size() - 1);
        append(last.style() == next.style() ? last.with(" ") : Span.plain(" "));
    }

    private void append(Span span) {
        used += span.width();
        if (!line.isEmpty()) {
            Span last = line.get(line.size() - 1);
            if (last.style() == span.style()) {
                line.set(line.size() - 1, last.with(last.text() + span.text()));
                return;
            }
        }
        line.add(span);
    }

    private void breakUp(List<Span> word) {
        Deque<Span> rest = new ArrayDeque<>(word);
        while (!rest.isEmpty()) {
            Span span = rest.remove();
            int room = width - used;
            if (span.width() <= room) {
                append(span);
            } else if (room == 0) {
                startLine();
                rest.addFirst(span);
            } else {
                int end = breakingPoint(span.text(), room);
                append(span.with(span.text().substring(0, end)));
                startLine();
                rest.addFirst(span.with(span.text().substring(end)));
            }
        }
    }

    /** After the last mark in the second half of what fits, else where the room ends. */
    private static int breakingPoint(String text, int room) {
        int end = text.offsetByCodePoints(0, room);
        for (int at = end; at > end / 2; at--) {
            if (BREAK_AFTER.indexOf(text.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return end;
    }
}
