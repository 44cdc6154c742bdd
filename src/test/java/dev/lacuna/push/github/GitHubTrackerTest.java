package dev.lacuna.push.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.push.tracker.PushResult;
import dev.lacuna.push.tracker.PushTestBase;
import dev.lacuna.push.tracker.TrackerDriver;
import dev.lacuna.question.backlog.ItemIdentity;
import org.junit.jupiter.api.Test;

/** What only GitHub asks for. */
class GitHubTrackerTest extends PushTestBase {
    private static final ItemIdentity FIRST = new ItemIdentity("acme/f0:limits");
    private final FakeGitHubServer server = ((GitHubDriver) desk).server;

    @Override
    protected TrackerDriver desk() {
        return new GitHubDriver();
    }

    private String milestone() {
        int number = ((GitHubDriver) desk)
                .issue(desk.item(FIRST).orElseThrow().key())
                .path("milestone")
                .asInt();
        return number == 0 ? "" : server.milestones.get(number - 1);
    }

    @Test
    void theReleaseIsAMilestoneThatIsMadeOnce() {
        server.milestones.add("Of people");
        push(released(many(1), "5.5"));
        assertThat(milestone()).isEqualTo("5.5");
        push(released(many(1), "5.6"));
        assertThat(milestone()).isEqualTo("5.6");
        push(many(1));
        assertThat(milestone()).isEmpty();
        push(released(many(1), "5.5"));
        assertThat(server.milestones).containsExactly("Of people", "5.5", "5.6");
    }

    @Test
    void aMilestoneThatPeopleChoseStays() {
        server.milestones.add("Of people");
        push(many(1));
        ((GitHubDriver) desk).issue(desk.item(FIRST).orElseThrow().key()).put("milestone", 1);
        assertThat(push(many(1)).done()).isEmpty();
        assertThat(milestone()).isEqualTo("Of people");
    }

    @Test
    void anItemThatPeoplePutUnderAnotherStaysThere() {
        push(many(1));
        desk.make("Of people", java.util.Set.of());
        ((GitHubDriver) desk).issue(desk.item(FIRST).orElseThrow().key()).put("parent", 3);
        assertThat(push(many(1)).done()).isEmpty();
    }

    @Test
    void aTokenThatMaySetNoLabelsEndsThePush() {
        server.dropsLabels = true;
        PushResult result = push(many(5));
        assertThat(String.valueOf(result.stopped())).contains("without its labels");
        assertThat(desk.size()).isEqualTo(1);
        server.dropsLabels = false;
        assertThat(push(many(5)).complete()).isTrue();
        assertThat(desk.size()).isEqualTo(6);
    }

    @Test
    void pullRequestsAreNoItems() {
        push(many(1));
        server.make("A pull request", "").putObject("pull_request");
        server.add(((GitHubDriver) desk).issue("#3"), "lacuna");
        assertThat(push(many(1)).done()).isEmpty();
    }
}
