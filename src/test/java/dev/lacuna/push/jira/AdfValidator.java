package dev.lacuna.push.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/**
 * Refuses what is no document: https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ and the pages
 * of its nodes.
 */
record AdfValidator(FakeJiraServer server) {
    private static final Map<String, Set<String>> CHILDREN = Map.of(
            "doc", Set.of("paragraph", "heading", "bulletList", "orderedList", "panel", "rule", "expand"),
            "paragraph", Set.of("text", "hardBreak", "mention", "inlineCard"),
            "heading", Set.of("text"),
            "bulletList", Set.of("listItem"),
            "listItem", Set.of("paragraph", "bulletList"));

    void document(JsonNode document) {
        server.allowed(document, "type", "version", "content");
        if (!document.path("type").asText().equals("doc")
                || document.path("version").asInt() != 1) {
            throw server.wrong("Operation value must be an Atlassian Document");
        }
        if (document.toString().length() > 3 * 32_767) {
            throw server.wrong("The entered text is too long.");
        }
        children(document);
    }

    private void children(JsonNode parent) {
        Set<String> known = CHILDREN.getOrDefault(parent.path("type").asText(), Set.of());
        for (JsonNode child : parent.path("content")) {
            String type = child.path("type").asText();
            if (!known.contains(type)) {
                throw server.wrong(
                        "INVALID_INPUT: " + type + " in " + parent.path("type").asText());
            }
            if (type.equals("text")) {
                text(child);
            } else {
                server.allowed(child, "type", "attrs", "content");
                children(child);
            }
        }
        boolean list = parent.path("type").asText().endsWith("List");
        if (list && parent.path("content").isEmpty()) {
            throw server.wrong("INVALID_INPUT: an empty list");
        }
    }

    private void text(JsonNode text) {
        server.allowed(text, "type", "text", "marks");
        if (text.path("text").asText().isEmpty()) {
            throw server.wrong("INVALID_INPUT: an empty text");
        }
        for (JsonNode mark : text.path("marks")) {
            server.allowed(mark, "type");
            if (!mark.path("type").asText().equals("code")) {
                throw server.wrong("INVALID_INPUT: a mark that nobody uses here");
            }
        }
    }
}
