package dev.lacuna.push.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** A workflow with a status that is done only with a field filled in. */
final class JiraWorkflow {
    private static final Map<String, Map<String, String>> WORKFLOW = Map.of(
            "To Do", Map.of("11", "In Progress"),
            "In Progress", Map.of("12", "To Do", "13", "Rejected", "14", "Done"),
            "Rejected", Map.of("15", "To Do"),
            "Done", Map.of("16", "To Do"));

    /** Whether work is done only by who began it. */
    boolean strict;

    private Map<String, String> ways(ObjectNode issue) {
        String status = issue.path("status").asText();
        Map<String, String> ways = new TreeMap<>(WORKFLOW.getOrDefault(status, Map.of()));
        if (!strict && !status.equals("Done")) {
            ways.put("14", "Done");
        }
        return ways;
    }

    static String category(String status) {
        return switch (status) {
            case "Done", "Rejected" -> "done";
            case "In Progress" -> "indeterminate";
            default -> "new";
        };
    }

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-transitions-get */
    JsonNode transitions(ObjectNode issue) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        ArrayNode all = result.putArray("transitions");
        ways(issue).forEach((id, status) -> {
            ObjectNode transition = all.addObject().put("id", id).put("name", "To " + status);
            transition
                    .putObject("to")
                    .put("name", status)
                    .putObject("statusCategory")
                    .put("key", category(status));
            ObjectNode fields = transition.putObject("fields");
            if (status.equals("Rejected")) {
                fields.putObject("resolution").put("required", true).put("hasDefaultValue", false);
            }
        });
        return result;
    }

    /** Whether the workflow lets it; then the issue is where the transition leads. */
    boolean move(ObjectNode issue, String transition) {
        String status = ways(issue).get(transition);
        if (status == null || status.equals("Rejected")) {
            return false;
        }
        issue.put("status", status);
        return true;
    }
}
