package dev.lacuna.output.document;

import java.util.List;

/** Things and what leads from one to the other, for formats that draw. */
public record Graph(List<Vertex> vertices, List<Edge> edges) {
    /**
     * A thing.
     *
     * @param id tells it from the others; never shown
     * @param lines at least one
     * @param style what it is, so that each writer can set it off
     */
    public record Vertex(String id, List<String> lines, Style style) {
        public Vertex {
            lines = List.copyOf(lines);
        }
    }

    /** That something leads from one to the other; both are vertices of the graph. */
    public record Edge(String from, String to, String label) {}

    public Graph {
        vertices = List.copyOf(vertices);
        edges = List.copyOf(edges);
    }
}
