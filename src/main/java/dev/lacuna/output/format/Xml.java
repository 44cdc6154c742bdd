package dev.lacuna.output.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/** Writes XML 1.0, indented. Characters that it cannot hold are replaced. */
final class Xml {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element with attributes in their order. */
    void open(String name, Map<String, String> attributes) {
        start(name, attributes);
        text.append(">\n");
        open.push(name);
    }

    void close() {
        String name = open.pop();
        text.append("  ".repeat(open.size())).append("</").append(name).append(">\n");
    }

    /** An element that holds only text, if any; attributes in the order of their names. */
    void element(String name, Map<String, String> attributes, String content) {
        start(name, new TreeMap<>(attributes));
        if (content.isEmpty()) {
            text.append("/>\n");
        } else {
            text.append('>')
                    .append(escaped(content, false))
                    .append("</")
                    .append(name)
                    .append(">\n");
        }
    }

    private void start(String name, Map<String, String> attributes) {
        text.append("  ".repeat(open.size())).append('<').append(name);
        attributes.forEach((key, value) -> text.append(' ')
                .append(key)
                .append("=\"")
                .append(escaped(value, true))
                .append('"'));
    }

    String text() {
        return text.toString();
    }

    private static String escaped(String plain, boolean attribute) {
        StringBuilder escaped = new StringBuilder();
        plain.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append(attribute ? "&quot;" : "\"");
                case '\t', '\n', '\r' -> {
                    if (attribute || c == '\r') {
                        escaped.append("&#").append(c).append(';');
                    } else {
                        escaped.append((char) c);
                    }
                }
                default -> escaped.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
