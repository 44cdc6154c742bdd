package dev.lacuna.output.document;

import java.util.List;

/** How styles look on a terminal: in colour, or as they are. */
record Palette(boolean colour) {

    String paint(List<Span> line) {
        StringBuilder painted = new StringBuilder();
        line.forEach(span -> painted.append(paint(span.style(), span.text())));
        return painted.toString();
    }

    String paint(Style style, String text) {
        String code = code(style);
        return colour && !code.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    private static String code(Style style) {
        return switch (style) {
            case PLAIN -> "";
            case STRONG -> "1";
            case NAME -> "36";
            case MUTED -> "2";
            case GOOD -> "1;32";
            case BAD -> "1;31";
            case WARN -> "1;33";
            case UNKNOWN -> "1;35";
        };
    }
}
