package dev.lacuna.output.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lacuna.output.document.Graph.Edge;
import dev.lacuna.output.document.Graph.Vertex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MermaidWriterTest {
    private static final List<String> SYNTAX = List.of(
            "end",
            "a --> b",
            "\"] --> x[\"",
            "click n1 href \"javascript:alert(1)\"",
            "%%{init: {\"securityLevel\": \"loose\"}}%%",
            "subgraph one",
            "1. item",
            "`**bold**`",
            "#quot; #35;",
            "<img src=x onerror=alert(1)>",
            "$$x^2$$",
            "fa:fa-car",
            ":::bad");

    private static String drawn(String text) {
        return new MermaidWriter()
                .write(new Graph(
                        List.of(
                                new Vertex(text, List.of(text, "second"), Style.BAD),
                                new Vertex("other", List.of("other"), Style.PLAIN)),
                        List.of(new Edge(text, "other", text))));
    }

    @Test
    void noNameOfAStrangerBecomesSyntaxOrIsShownOtherwiseThanItIs() throws IOException, InterruptedException {
        List<String> texts = Stream.concat(SYNTAX.stream(), HostileTexts.TEXTS.stream())
                .filter(text -> text.length() < 80)
                .toList();
        JsonNode answers =
                Mermaid.parse(texts.stream().map(MermaidWriterTest::drawn).toList());
        for (int i = 0; i < texts.size(); i++) {
            JsonNode answer = answers.get(i);
            assertThat(answer.path("error").asText()).as(texts.get(i)).isEmpty();
            assertThat(answer.path("nodes")).as(texts.get(i)).hasSize(2);
            assertThat(answer.path("edges")).as(texts.get(i)).hasSize(1);
            JsonNode node = answer.path("nodes").path("n1");
            assertThat(node.path("link").isNull()).isTrue();
            assertThat(node.path("classes").toString()).isEqualTo("[\"bad\"]");
            assertThat(Mermaid.lines(node))
                    .first()
                    .asString()
                    .isEqualToIgnoringWhitespace(Span.plain(texts.get(i)).text());
        }
    }

    @Test
    void aGraphThatIsTooLargeForMermaidIsCutAndSaysSo() throws IOException, InterruptedException {
        List<Vertex> vertices = IntStream.range(0, 5000)
                .mapToObj(i -> new Vertex("v" + i, List.of("feature number " + i, "\"".repeat(80)), Style.WARN))
                .toList();
        List<Edge> edges = new ArrayList<>();
        for (int from = 0; from < 100; from++) {
            for (int to = 0; to < 100; to++) {
                edges.add(new Edge("v" + from, "v" + to, "depends on"));
            }
        }
        JsonNode answer = Mermaid.parse(List.of(new MermaidWriter().write(new Graph(vertices, edges))))
                .get(0);
        assertThat(answer.path("error").asText()).isEmpty();
        assertThat(answer.path("nodes").path("more").path("label").asText()).matches("and \\d+ more");
    }

    @Test
    void edgesBetweenTheSameThingsAreDrawnOnce() {
        String text = new MermaidWriter()
                .write(new Graph(
                        List.of(new Vertex("a", List.of("a"), Style.PLAIN), new Vertex("b", List.of("b"), Style.PLAIN)),
                        List.of(new Edge("a", "b", ""), new Edge("a", "b", ""))));
        assertThat(text).isEqualTo("flowchart TD\n  n1[\"a\"]\n  n2[\"b\"]\n  n1 --> n2\n");
    }
}
