package dev.lacuna.push.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lacuna.question.backlog.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * Nodes of Jira's document format. Texts are values of nodes, so that none of them can become markup, a mention or a link.
 *
 * @see <a href="https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/">Atlassian Document Format</a>
 */
final class Adf {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int HEADING = 3;

    private Adf() {}

    static ObjectNode document(List<? extends JsonNode> nodes) {
        ObjectNode document = JSON.objectNode().put("type", "doc").put("version", 1);
        ArrayNode content = document.putArray("content");
        nodes.forEach(content::add);
        return document;
    }

    static List<JsonNode> of(List<Section> sections) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Section section : sections) {
            ObjectNode heading = JSON.objectNode().put("type", "heading");
            heading.putObject("attrs").put("level", HEADING);
            heading.putArray("content").add(text(section.heading()));
            nodes.add(heading);
            section.paragraphs().stream()
                    .filter(each -> !each.isEmpty())
                    .map(Adf::paragraph)
                    .forEach(nodes::add);
            if (!section.points().isEmpty()) {
                ObjectNode list = JSON.objectNode().put("type", "bulletList");
                ArrayNode items = list.putArray("content");
                section.points().stream().filter(each -> !each.isEmpty()).forEach(point -> items.add(item(point)));
                nodes.add(list);
            }
        }
        return nodes;
    }

    static ObjectNode paragraph(String text) {
        return paragraph(List.of(text(text)));
    }

    static ObjectNode paragraph(List<ObjectNode> texts) {
        ObjectNode paragraph = JSON.objectNode().put("type", "paragraph");
        ArrayNode content = paragraph.putArray("content");
        texts.forEach(content::add);
        return paragraph;
    }

    static ObjectNode text(String text) {
        return JSON.objectNode().put("type", "text").put("text", text);
    }

    /** Text that no section can hold: only Lacuna's own marks are written so. */
    static ObjectNode code(String text) {
        ObjectNode code = text(text);
        code.putArray("marks").addObject().put("type", "code");
        return code;
    }

    static boolean isCode(JsonNode text) {
        for (JsonNode mark : text.path("marks")) {
            if (mark.path("type").asText().equals("code")) {
                return true;
            }
        }
        return false;
    }

    private static ObjectNode item(String point) {
        ObjectNode item = JSON.objectNode().put("type", "listItem");
        item.putArray("content").add(paragraph(point));
        return item;
    }

    /** What is to be read, a line a block, without what Jira adds of its own. */
    static String plainText(List<JsonNode> nodes) {
        StringBuilder words = new StringBuilder();
        nodes.forEach(node -> block(node, "", words));
        return words.toString().strip();
    }

    private static void block(JsonNode node, String indent, StringBuilder words) {
        String type = node.path("type").asText();
        switch (type) {
            case "bulletList", "orderedList" ->
                node.path("content")
                        .forEach(item -> item.path("content").forEach(each -> block(each, indent + "- ", words)));
            case "heading" ->
                words.append(indent).append("# ").append(inline(node)).append('\n');
            case "paragraph" -> words.append(indent).append(inline(node)).append('\n');
            default ->
                words.append(indent)
                        .append('[')
                        .append(type)
                        .append("] ")
                        .append(inline(node))
                        .append('\n');
        }
    }

    private static String inline(JsonNode node) {
        StringBuilder words = new StringBuilder();
        for (JsonNode each : node.path("content")) {
            String text = each.path("text").asText("");
            words.append(text.isEmpty() ? "[" + each.path("type").asText() + "]" : text);
        }
        return words.toString().strip();
    }
}
