package dev.lacuna.push.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lacuna.push.http.HttpException;
import dev.lacuna.push.http.RestClient;
import dev.lacuna.push.http.RestRequest;
import dev.lacuna.push.http.RestResponse;
import dev.lacuna.push.tracker.CreationResult;
import dev.lacuna.push.tracker.FieldDifference;
import dev.lacuna.push.tracker.FieldDifference.ManagedField;
import dev.lacuna.push.tracker.ItemDraft;
import dev.lacuna.push.tracker.SectionTruncation;
import dev.lacuna.push.tracker.Tracker;
import dev.lacuna.push.tracker.TrackerException;
import dev.lacuna.push.tracker.TrackerItem;
import dev.lacuna.question.backlog.ItemIdentity;
import dev.lacuna.question.backlog.ItemMarker;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The issues of a repository.
 *
 * @see <a href="https://docs.github.com/en/rest/issues/issues">REST endpoints for issues</a>
 * @see <a href="https://docs.github.com/en/rest/issues/labels">for labels: 50 characters at most</a>
 * @see <a href="https://docs.github.com/en/rest/issues/sub-issues">for sub-issues: 100 of an issue at most</a>
 */
public final class GitHubTracker implements Tracker {
    /** Requests that change something come no faster: the documentation asks for a second between them. */
    public static final Duration BETWEEN_CHANGES = Duration.ofSeconds(1);

    private static final int LONGEST_TITLE = 256;
    private static final int LONGEST_LABEL = 50;
    private static final int LONGEST_BODY = 65_536;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final RestClient client;
    private final PagedResults pages;
    private final Milestones milestones;
    private final String repository;

    /** @param repository {@code OWNER/NAME} */
    public GitHubTracker(RestClient client, String repository) {
        if (!repository.matches("[A-Za-z0-9-]+/[A-Za-z0-9._-]+") || repository.matches(".*/\\.{1,2}")) {
            throw new TrackerException(
                    "The repository (" + repository + ") is not OWNER/NAME.", "Maybe write it like acme/platform.");
        }
        this.client = client;
        this.repository = repository.toLowerCase(Locale.ROOT);
        pages = new PagedResults(client);
        milestones = new Milestones(pages, this.repository);
    }

    @Override
    public String name() {
        return "github";
    }

    @Override
    public String place() {
        return client.address() + "/" + repository;
    }

    @Override
    public String homePlace() {
        return repository;
    }

    @Override
    public int longestTitle() {
        return LONGEST_TITLE;
    }

    @Override
    public int longestLabel() {
        return LONGEST_LABEL;
    }

    @Override
    public int batchSize() {
        return 1;
    }

    @Override
    public Duration listingDelay() {
        return Duration.ofSeconds(30);
    }

    @Override
    public boolean hasMilestones() {
        return true;
    }

    @Override
    public List<TrackerItem> labelledItems() {
        return labelled(ItemIdentity.COMMON_LABEL);
    }

    @Override
    public List<TrackerItem> byLabels(Collection<ItemIdentity> ids) {
        List<TrackerItem> all = new ArrayList<>();
        ids.forEach(id -> all.addAll(labelled(id.label(LONGEST_LABEL))));
        return all;
    }

    private List<TrackerItem> labelled(String label) {
        // The oldest first: what is made meanwhile goes to the end, and moves nothing to another page.
        String query = "?labels=" + URLEncoder.encode(label, StandardCharsets.UTF_8)
                + "&state=all&sort=created&direction=asc&per_page=100";
        return pages.all("/repos/" + repository + "/issues" + query, "repository " + repository).stream()
                .filter(issue -> !issue.has("pull_request"))
                .map(GitHubTracker::found)
                .toList();
    }

    @Override
    public List<TrackerItem> byId(Collection<String> ids) {
        List<TrackerItem> all = new ArrayList<>();
        for (String id : ids) {
            RestResponse answer = client.send(RestRequest.get(IssueId.read(id).path()));
            if (answer.status() != 404 && answer.status() != 410) {
                all.add(found(answer.orThrow().json()));
            }
        }
        return all;
    }

    private static TrackerItem found(JsonNode issue) {
        IssueId id = IssueId.of(issue);
        IssueBody body = IssueBody.read(issue.path("body").asText(""));
        Set<String> labels = new HashSet<>();
        issue.path("labels").forEach(label -> labels.add(label.path("name").asText()));
        String parent = issue.path("parent_issue_url").asText("");
        String milestone = issue.path("milestone").path("title").asText("");
        return new TrackerItem(
                id.toString(),
                "#" + id.number(),
                id.repository(),
                id.number(),
                issue.path("state").asText().equals("open"),
                body.mark().orElse(null),
                issue.path("title").asText(),
                body.text(),
                labels,
                parent.isEmpty() ? null : IssueId.ofAddress(parent).toString(),
                milestone.isEmpty() ? null : milestone,
                issue);
    }

    @Override
    public List<CreationResult> create(List<ItemDraft> drafts, Consumer<List<String>> created) {
        return drafts.stream().map(draft -> create(draft, created)).toList();
    }

    private CreationResult create(ItemDraft draft, Consumer<List<String>> created) {
        ObjectNode issue = JSON.objectNode();
        issue.put("title", SectionTruncation.title(draft.desired().title(), LONGEST_TITLE));
        issue.put("body", IssueBody.read("").with(draft.mark(), text(draft)));
        Set<String> labels = draft.desired().labels(LONGEST_LABEL);
        labels.forEach(issue.putArray("labels")::add);
        String release = draft.desired().release();
        if (release != null) {
            issue.put("milestone", milestones.number(release));
        }
        RestResponse answer = client.send(RestRequest.create("/repos/" + repository + "/issues", issue.toString()));
        TrackerItem found = found(answer.created("url"));
        created.accept(List.of(found.id()));
        if (!found.labels().containsAll(labels)) {
            // GitHub drops labels in silence where a token may not set them; then no list would show what is made.
            throw new HttpException(
                    HttpException.FailureKind.UNAUTHORIZED,
                    "GitHub made " + found.key() + " without its labels: the token may not set them.",
                    "Maybe use one that may write issues of " + repository + ".");
        }
        return new CreationResult(
                draft.desired().id(), found, draft.parent() == null ? null : linked(found, draft.parent()));
    }

    /** Puts an issue under its epic; gives what is wrong if that does not work. */
    private @Nullable String linked(TrackerItem found, String parent) {
        try {
            link(found, parent);
            return null;
        } catch (HttpException failure) {
            if (failure.isFinal()) {
                throw failure;
            }
            return found.key() + " was made, but not put under " + parent + ": " + failure.message();
        }
    }

    private void link(TrackerItem found, String parent) {
        ObjectNode body = JSON.objectNode();
        body.put("sub_issue_id", found.raw().path("id").asLong());
        body.put("replace_parent", true);
        RestResponse answer =
                client.send(RestRequest.update("POST", IssueId.read(parent).path() + "/sub_issues", body.toString()));
        boolean there =
                answer.isSuccess() || byId(List.of(found.id())).stream().anyMatch(now -> parent.equals(now.parent()));
        if (!there) {
            answer.orThrow();
        }
    }

    @Override
    public void update(TrackerItem fresh, ItemDraft draft, List<FieldDifference> differences) {
        patch(fresh, draft, differences, JSON.objectNode());
    }

    @Override
    public void reopen(TrackerItem fresh, ItemDraft draft, List<FieldDifference> differences) {
        patch(fresh, draft, differences, JSON.objectNode().put("state", "open").put("state_reason", "reopened"));
    }

    private void patch(TrackerItem fresh, ItemDraft draft, List<FieldDifference> differences, ObjectNode patch) {
        ArrayNode added = JSON.arrayNode();
        List<String> removed = new ArrayList<>();
        @Nullable String parent = null;
        for (FieldDifference each : differences) {
            if (each.field() == ManagedField.TITLE) {
                patch.put("title", each.now());
            } else if (each.field() == ManagedField.MILESTONE) {
                String release = each.now();
                patch.set("milestone", release == null ? JSON.nullNode() : JSON.numberNode(milestones.number(release)));
            } else if (each.field() == ManagedField.EPIC) {
                parent = each.now();
            } else if (each.field() == ManagedField.LABEL && each.now() != null) {
                added.add(each.now());
            } else if (each.field() == ManagedField.LABEL && each.was() != null) {
                removed.add(each.was());
            } else {
                patch.put("body", body(fresh).with(draft.mark(), text(draft)));
            }
        }
        String path = IssueId.read(fresh.id()).path();
        if (!patch.isEmpty()) {
            client.send(RestRequest.update("PATCH", path, patch.toString())).orThrow();
        }
        if (!added.isEmpty()) {
            String labels = JSON.objectNode().set("labels", added).toString();
            client.send(RestRequest.update("POST", path + "/labels", labels)).orThrow();
        }
        for (String label : removed) {
            String name = URLEncoder.encode(label, StandardCharsets.UTF_8).replace("+", "%20");
            RestResponse answer = client.send(RestRequest.update("DELETE", path + "/labels/" + name, null));
            if (answer.status() != 404) {
                answer.orThrow();
            }
        }
        if (parent != null) {
            link(fresh, parent);
        }
    }

    @Override
    public void close(TrackerItem fresh, ItemMarker mark, String note) {
        ObjectNode patch = JSON.objectNode().put("state", "closed").put("state_reason", "completed");
        IssueBody body = body(fresh);
        patch.put("body", body.with(mark.in(ItemMarker.State.MENDED), body.closed(note)));
        client.send(RestRequest.update("PATCH", IssueId.read(fresh.id()).path(), patch.toString()))
                .orThrow();
    }

    @Override
    public void markClosed(TrackerItem fresh, ItemMarker mark) {
        IssueBody body = body(fresh);
        ObjectNode patch = JSON.objectNode().put("body", body.with(mark, body.text()));
        client.send(RestRequest.update("PATCH", IssueId.read(fresh.id()).path(), patch.toString()))
                .orThrow();
    }

    private static IssueBody body(TrackerItem found) {
        return IssueBody.read(found.raw().path("body").asText(""));
    }

    @Override
    public String text(ItemDraft draft) {
        // Half of it: escaping makes texts longer, and people want to write as well.
        return IssueBody.managedText(SectionTruncation.sections(draft.desired().description(), LONGEST_BODY / 2));
    }
}
