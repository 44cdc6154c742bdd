package dev.lacuna.push.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lacuna.push.http.Address;
import dev.lacuna.push.http.Credentials;
import dev.lacuna.push.http.RestClient;
import dev.lacuna.push.http.RetryPolicy;
import dev.lacuna.push.tracker.FakeServer;
import dev.lacuna.push.tracker.Tracker;
import dev.lacuna.push.tracker.TrackerDriver;
import dev.lacuna.push.tracker.VirtualTime;
import dev.lacuna.question.backlog.ItemIdentity;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** People at work in Jira. */
public final class JiraDriver implements TrackerDriver {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private VirtualTime time = new VirtualTime();
    final FakeJiraServer server = new FakeJiraServer(TOKEN, () -> now());

    private Instant now() {
        return time.instant();
    }

    @Override
    public FakeServer server() {
        return server;
    }

    @Override
    public Tracker tracker(VirtualTime other, RetryPolicy retryPolicy, String token) {
        time = other;
        Credentials credentials = Credentials.of(FakeJiraServer.USER, token);
        RestClient client =
                new RestClient(Address.of(server.address()), credentials, Map.of(), retryPolicy, time, said -> {});
        return new JiraTracker(client, "PLAT", "Epic", "Task");
    }

    @Override
    public int size() {
        return server.issues.size();
    }

    @Override
    public int open() {
        return (int) server.issues.values().stream().filter(JiraDriver::isOpen).count();
    }

    private static boolean isOpen(JsonNode issue) {
        return !JiraWorkflow.category(issue.path("status").asText()).equals("done");
    }

    @Override
    public List<VisibleItem> items() {
        return server.issues.values().stream().map(this::seen).toList();
    }

    @Override
    public Optional<VisibleItem> item(ItemIdentity id) {
        List<ObjectNode> all = with(id);
        if (all.size() > 1) {
            throw new AssertionError("There are " + all.size() + " of " + id);
        }
        return all.stream().findFirst().map(this::seen);
    }

    @Override
    public int count(ItemIdentity id) {
        return with(id).size();
    }

    private List<ObjectNode> with(ItemIdentity id) {
        return server.issues.values().stream()
                .filter(issue -> labels(issue).contains(id.label(255)))
                .toList();
    }

    private static Set<String> labels(JsonNode issue) {
        Set<String> labels = new HashSet<>();
        issue.at("/fields/labels").forEach(label -> labels.add(label.asText()));
        return labels;
    }

    private VisibleItem seen(ObjectNode issue) {
        String parent = issue.at("/fields/parent/id").asText("");
        return new VisibleItem(
                issue.path("key").asText(),
                issue.at("/fields/summary").asText(),
                issue.at("/fields/description").toString(),
                isOpen(issue),
                labels(issue),
                parent.isEmpty() ? null : issueOf(parent).path("key").asText());
    }

    private ObjectNode issueOf(String id) {
        return server.issues.values().stream()
                .filter(issue -> issue.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    ObjectNode issue(String key) {
        return server.issues.values().stream()
                .filter(issue -> issue.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void retitle(String key, String title) {
        issue(key).withObject("/fields").put("summary", title);
    }

    @Override
    public void write(String key, String above, String below) {
        ArrayNode content = (ArrayNode) issue(key).at("/fields/description/content");
        content.forEach(block -> {
            // As the editor does.
            ((ObjectNode) block).withObject("/attrs").put("localId", "f3" + block.hashCode());
        });
        content.insert(0, Adf.paragraph(above));
        ObjectNode mention = JSON.objectNode().put("type", "mention");
        mention.putObject("attrs").put("id", "5b10").put("text", "@Somebody");
        content.add(Adf.paragraph(List.of(Adf.text(below), mention)));
    }

    @Override
    public void label(String key, String label) {
        issue(key).withObject("/fields").withArray("labels").add(label);
    }

    @Override
    public void closeItem(String key) {
        issue(key).put("status", "Done");
    }

    @Override
    public void reopenItem(String key) {
        issue(key).put("status", "In Progress");
    }

    @Override
    public void delete(String key) {
        server.issues.values().remove(issue(key));
    }

    @Override
    public void move(String key) {
        ObjectNode issue = issue(key);
        issue.put("key", "OTHER-" + key.substring("PLAT-".length()));
        issue.withObject("/fields/project").put("key", "OTHER");
    }

    @Override
    public void make(String title, Set<String> labels) {
        ObjectNode fields = JSON.objectNode().put("summary", title);
        labels.forEach(fields.putArray("labels")::add);
        fields.set("description", Adf.document(List.of(Adf.paragraph("Of people."))));
        server.make(fields);
    }

    @Override
    public void copy(String key) {
        server.make(issue(key).path("fields"));
    }

    @Override
    public void refuse(String title) {
        server.refused = title;
    }

    @Override
    public void close() {
        server.close();
    }
}
