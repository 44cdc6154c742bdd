package dev.lacuna.push.github;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** People at work in GitHub. */
public final class GitHubDriver implements TrackerDriver {
    final FakeGitHubServer server = new FakeGitHubServer(TOKEN);

    @Override
    public FakeServer server() {
        return server;
    }

    @Override
    public Tracker tracker(VirtualTime time, RetryPolicy retryPolicy, String token) {
        RestClient client = new RestClient(
                Address.of(server.address()), Credentials.of(null, token), Map.of(), retryPolicy, time, said -> {});
        return new GitHubTracker(client, "acme/platform");
    }

    @Override
    public int size() {
        return server.issues.size();
    }

    @Override
    public int open() {
        return (int) server.issues.values().stream()
                .filter(issue -> issue.path("state").asText().equals("open"))
                .count();
    }

    @Override
    public List<VisibleItem> items() {
        return server.issues.values().stream().map(GitHubDriver::seen).toList();
    }

    @Override
    public Optional<VisibleItem> item(ItemIdentity id) {
        List<ObjectNode> all = with(id);
        if (all.size() > 1) {
            throw new AssertionError("There are " + all.size() + " of " + id);
        }
        return all.stream().findFirst().map(GitHubDriver::seen);
    }

    @Override
    public int count(ItemIdentity id) {
        return with(id).size();
    }

    private List<ObjectNode> with(ItemIdentity id) {
        return server.issues.values().stream()
                .filter(issue -> FakeGitHubServer.has(issue, id.label(50)))
                .toList();
    }

    private static VisibleItem seen(JsonNode issue) {
        Set<String> labels = new HashSet<>();
        issue.path("labels").forEach(label -> labels.add(label.asText()));
        return new VisibleItem(
                "#" + issue.path("number").asText(),
                issue.path("title").asText(),
                issue.path("body").asText(),
                issue.path("state").asText().equals("open"),
                labels,
                issue.has("parent") ? "#" + issue.path("parent").asText() : null);
    }

    ObjectNode issue(String key) {
        ObjectNode issue = server.issues.get(Long.parseLong(key.substring(1)));
        if (issue == null) {
            throw new AssertionError("There is no " + key);
        }
        return issue;
    }

    @Override
    public void retitle(String key, String title) {
        issue(key).put("title", title);
    }

    @Override
    public void write(String key, String above, String below) {
        // As the website stores it.
        String body = issue(key).path("body").asText().replace("\n", "\r\n");
        issue(key).put("body", above + "\r\n\r\n" + body + "\r\n\r\n" + below);
    }

    @Override
    public void label(String key, String label) {
        issue(key).withArray("labels").add(label);
    }

    @Override
    public void closeItem(String key) {
        issue(key).put("state", "closed");
    }

    @Override
    public void reopenItem(String key) {
        issue(key).put("state", "open");
    }

    @Override
    public void delete(String key) {
        server.issues.remove(Long.parseLong(key.substring(1)));
    }

    @Override
    public void move(String key) {
        issue(key).put("moved", "/repos/acme/other/issues/" + key.substring(1));
    }

    @Override
    public void make(String title, Set<String> labels) {
        ObjectNode issue = server.make(title, "Of people.");
        labels.forEach(label -> server.add(issue, label));
    }

    @Override
    public void copy(String key) {
        ObjectNode from = issue(key);
        ObjectNode to =
                server.make(from.path("title").asText(), from.path("body").asText());
        from.path("labels").forEach(label -> server.add(to, label.asText()));
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
