package dev.lacuna.push.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lacuna.push.tracker.FakeServer.ReceivedRequest;
import dev.lacuna.push.tracker.FakeServer.ServerFault;
import dev.lacuna.push.tracker.PushResult;
import dev.lacuna.push.tracker.PushTestBase;
import dev.lacuna.push.tracker.TrackerDriver;
import dev.lacuna.question.backlog.ItemIdentity;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What only Jira asks for. */
class JiraTrackerTest extends PushTestBase {
    private final FakeJiraServer server = ((JiraDriver) desk).server;

    @Override
    protected TrackerDriver desk() {
        return new JiraDriver();
    }

    @Test
    void fiftyAreMadeWithOneRequest() {
        push(many(70));
        assertThat(desk.size()).isEqualTo(71);
        assertThat(server.asked().stream()
                        .filter(asked -> asked.path().endsWith("/issue/bulk"))
                        .map(asked -> asked.body().path("issueUpdates").size()))
                .containsExactly(1, 50, 20);
    }

    @Test
    void itemsAreToldApartByTheirMarksInWhateverOrderTheyAreAnswered() {
        server.shuffles = true;
        push(many(20));
        server.forgetRequests();
        push(many(20));
        assertThat(server.asked().stream().filter(ReceivedRequest::modifies)).isEmpty();
        IntStream.range(0, 20)
                .forEach(i -> assertThat(desk.item(new ItemIdentity("acme/f" + i + ":limits"))
                                .orElseThrow()
                                .title())
                        .isEqualTo("Work " + i));
    }

    @Test
    void someOfABatchMayFail() {
        desk.refuse("Work 7");
        server.shuffles = true;
        PushResult result = push(many(12));
        assertThat(result.failed())
                .extracting(PushResult.Failed::step)
                .extracting("desired.title")
                .containsExactly("Work 7");
        assertThat(desk.size()).isEqualTo(12);
        desk.refuse("\u0000");
        assertThat(push(many(12)).complete()).isTrue();
        assertThat(desk.size()).isEqualTo(13);
    }

    @Test
    void theMarkIsInAPropertyThatNobodySeesFromTheFirstRequestOn() {
        push(many(1));
        ObjectNode issue = ((JiraDriver) desk).issue("PLAT-2");
        assertThat(issue.at("/properties/lacuna/id").asText()).isEqualTo("acme/f0:limits");
    }

    @Test
    void aWorkflowWithoutAWayIsSaidAndTheItemIsTriedAgain() {
        push(many(2));
        server.workflow.strict = true;
        PushResult result = push(many(1));
        assertThat(result.failed())
                .singleElement()
                .satisfies(failed -> assertThat(failed.message())
                        .contains("has no transition to a status that is done", "To In Progress"));
        desk.reopenItem("PLAT-3");
        assertThat(push(many(1)).complete()).isTrue();
        assertThat(desk.open()).isEqualTo(2);
    }

    @Test
    void whatWasMadeIsKnownBeforeAnythingElseIsAskedHoweverFarTheSearchIsBehind() {
        server.indexLag = Duration.ofHours(1);
        int[] made = new int[1];
        server.disturb(request -> {
            made[0] += request.path().endsWith("/issue/bulk") ? 1 : 0;
            // It dies right after the answer that the work was made.
            return made[0] == 2 && !request.path().endsWith("/issue/bulk") ? ServerFault.cutBefore() : null;
        });
        assertThat(push(many(5)).complete()).isFalse();
        assertThat(desk.size()).isEqualTo(6);
        server.behave();
        assertThat(push(many(5)).complete()).isTrue();
        assertThat(desk.size()).isEqualTo(6);
    }
}
