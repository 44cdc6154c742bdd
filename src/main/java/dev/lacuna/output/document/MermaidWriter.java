package dev.lacuna.output.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A flowchart for Mermaid. All that comes from data stands in quoted labels, with every mark as a character entity, so
 * that no name can become syntax. What is more than Mermaid draws is left out, and counted.
 */
public final class MermaidWriter {
    /** Mermaid refuses more than 500 edges and more than 50,000 characters. */
    private static final int EDGES = 450;

    private static final int CHARACTERS = 40_000;
    private static final int LONGEST_LINE = 90;
    private static final List<Style> CLASSES = List.of(Style.BAD, Style.WARN, Style.UNKNOWN, Style.GOOD, Style.MUTED);

    public String write(Graph graph) {
        StringBuilder out = new StringBuilder("flowchart TD\n");
        Map<String, String> names = new HashMap<>();
        int left = 0;
        for (Graph.Vertex vertex : graph.vertices()) {
            String name = "n" + (names.size() + 1);
            String line = "  " + name + "[\"" + label(vertex.lines()) + "\"]\n";
            if (out.length() + line.length() > CHARACTERS) {
                left++;
            } else {
                names.put(vertex.id(), name);
                out.append(line);
            }
        }
        if (left > 0) {
            out.append("  more[\"and ").append(left).append(" more\"]\n");
        }
        edges(graph, names).forEach(out::append);
        classes(graph, names, out);
        return out.toString();
    }

    private static List<String> edges(Graph graph, Map<String, String> names) {
        List<String> lines = new ArrayList<>();
        Set<Graph.Edge> seen = new HashSet<>();
        int room = CHARACTERS / 8;
        for (Graph.Edge edge : graph.edges()) {
            String from = names.get(edge.from());
            String to = names.get(edge.to());
            if (from != null && to != null && lines.size() < EDGES && seen.add(edge)) {
                String label = edge.label().isEmpty() ? "" : "|\"" + label(List.of(edge.label())) + "\"|";
                String line = "  " + from + " -->" + label + " " + to + "\n";
                room -= line.length();
                if (room >= 0) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private static void classes(Graph graph, Map<String, String> names, StringBuilder out) {
        for (Style style : CLASSES) {
            String members = graph.vertices().stream()
                    .filter(vertex -> vertex.style() == style && names.containsKey(vertex.id()))
                    .map(vertex -> names.getOrDefault(vertex.id(), ""))
                    .collect(Collectors.joining(","));
            if (!members.isEmpty()) {
                String name = style.name().toLowerCase(Locale.ROOT);
                out.append("  classDef ")
                        .append(name)
                        .append(' ')
                        .append(colours(style))
                        .append('\n');
                out.append("  class ").append(members).append(' ').append(name).append('\n');
            }
        }
    }

    private static String colours(Style style) {
        return switch (style) {
            case BAD -> "fill:#fde0dd,stroke:#b30000,color:#222";
            case WARN -> "fill:#fff3cd,stroke:#b8860b,color:#222";
            case UNKNOWN -> "fill:#e7e1f4,stroke:#6a51a3,color:#222";
            case GOOD -> "fill:#e0f3db,stroke:#2b8c3e,color:#222";
            default -> "fill:#f4f4f4,stroke:#888,color:#444";
        };
    }

    private static String label(List<String> lines) {
        return lines.stream().map(MermaidWriter::escaped).collect(Collectors.joining("<br/>"));
    }

    /** Letters and digits as they are, and marks inside of a word that ids are made of; everything else as an entity. */
    private static String escaped(String line) {
        int[] shown = Span.plain(line).text().codePoints().toArray();
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < Math.min(shown.length, LONGEST_LINE); i++) {
            boolean inWord = i > 0
                    && i + 1 < shown.length
                    && Character.isLetterOrDigit(shown[i - 1])
                    && Character.isLetterOrDigit(shown[i + 1]);
            boolean plain = Character.isLetterOrDigit(shown[i])
                    || shown[i] == ' '
                    || (inWord && (shown[i] == '.' || shown[i] == '-'));
            if (plain) {
                label.appendCodePoint(shown[i]);
            } else {
                label.append('#').append(shown[i]).append(';');
            }
        }
        return shown.length > LONGEST_LINE ? label.append('…').toString() : label.toString();
    }
}
