package dev.lacuna.push.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.push.tracker.Desk;
import dev.lacuna.push.tracker.PushCase;
import dev.lacuna.push.tracker.Result;
import dev.lacuna.question.backlog.Identity;
import org.junit.jupiter.api.Test;

/** What only GitHub asks for. */
class GitHubTrackerTest extends PushCase {
    private static final Identity FIRST = new Identity("acme/f0:limits");
    private final GitHubStandIn server = ((GitHubDesk) desk).server;

    @Override
    protected Desk desk() {
        return new GitHubDesk();
    }

    private String milestone() {
        int number = ((GitHubDesk) desk)
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
        ((GitHubDesk) desk).issue(desk.item(FIRST).orElseThrow().key()).put("milestone", 1);
        assertThat(push(many(1)).done()).isEmpty();
        assertThat(milestone()).isEqualTo("Of people");
    }

    @Test
    void anItemThatPeoplePutUnderAnotherStaysThere() {
        push(many(1));
        desk.make("Of people", java.util.Set.of());
        ((GitHubDesk) desk).issue(desk.item(FIRST).orElseThrow().key()).put("parent", 3);
        assertThat(push(many(1)).done()).isEmpty();
    }

    @Test
    void aTokenThatMaySetNoLabelsEndsThePush() {
        server.dropsLabels = true;
        Result result = push(many(5));
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
        server.add(((GitHubDesk) desk).issue("#3"), "lacuna");
        assertThat(push(many(1)).done()).isEmpty();
    }
}
