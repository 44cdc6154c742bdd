package dev.lacuna.push.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lacuna.catalog.Scope;
import dev.lacuna.output.ImportFormat;
import dev.lacuna.output.spreadsheet.Cell;
import dev.lacuna.push.tracker.DesiredState;
import dev.lacuna.push.tracker.PushResult;
import dev.lacuna.push.tracker.PushTestBase;
import dev.lacuna.push.tracker.TrackerDriver;
import dev.lacuna.question.backlog.BacklogOrigin;
import dev.lacuna.question.backlog.BacklogReport;
import dev.lacuna.question.backlog.Epic;
import dev.lacuna.question.backlog.ItemIdentity;
import dev.lacuna.question.backlog.Rank;
import dev.lacuna.question.backlog.Section;
import dev.lacuna.question.backlog.Selection;
import dev.lacuna.question.backlog.WorkBacklog;
import dev.lacuna.question.backlog.WorkItem;
import dev.lacuna.question.backlog.WorkItem.HelpedGap;
import dev.lacuna.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What was imported from a file, and is pushed afterwards. */
class JiraImportedTest extends PushTestBase {
    private static final ItemIdentity WORK = new ItemIdentity("acme/f0:limits");
    private static final ItemIdentity EPIC = new ItemIdentity("acme/auth");

    private final FakeJiraServer server = ((JiraDriver) desk).server;

    @Override
    protected TrackerDriver desk() {
        return new JiraDriver();
    }

    private void imported(ItemIdentity id, JsonNode description, String... more) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode().put("summary", "From a file");
        var labels = fields.putArray("labels").add(ItemIdentity.COMMON_LABEL).add(id.label(255));
        List.of(more).forEach(labels::add);
        fields.set("description", description);
        server.make(fields);
    }

    private static JsonNode plain() {
        return Adf.document(List.of(Adf.paragraph("Of the file.")));
    }

    @Test
    void itIsTakenOverByItsLabelAndNotMadeAgain() {
        imported(EPIC, plain(), ItemIdentity.IMPORT_LABEL);
        imported(WORK, plain(), ItemIdentity.IMPORT_LABEL);
        PushResult result = push(many(1));
        assertThat(result.complete()).isTrue();
        assertThat(desk.size()).isEqualTo(2);
        assertThat(desk.item(WORK)).hasValueSatisfying(seen -> {
            assertThat(seen.title()).isEqualTo("Work 0");
            assertThat(seen.text()).contains("Of the file.", "lacuna:v1 id=acme/f0:limits");
        });
        server.forgetRequests();
        push(many(1));
        assertThat(server.asked()).noneMatch(asked -> asked.modifies());
    }

    @Test
    void theFileThatIsImportedAndThenPushedGivesNothingTwice() {
        WorkBacklog backlog = backlog("Make [it] *so* {code} for @ann, see #1: a_b -- c ;) (x)");
        for (List<Cell> row :
                new BacklogReport(backlog).imports(ImportFormat.JIRA).get(0).rows()) {
            List<String> cells = row.stream().map(Cell::text).toList();
            ObjectNode fields = JsonNodeFactory.instance.objectNode().put("summary", cells.get(3));
            var labels = fields.putArray("labels");
            cells.subList(7, 12).stream().filter(label -> !label.isEmpty()).forEach(labels::add);
            if (!cells.get(2).isEmpty()) {
                fields.putObject("parent").put("id", "" + (10_000 + Integer.parseInt(cells.get(2))));
            }
            fields.set("description", WikiText.read(cells.get(4)));
            server.make(fields);
        }
        DesiredState order = DesiredState.of(backlog);
        assertThat(push(order).failed()).isEmpty();
        assertThat(desk.size()).isEqualTo(2);
        assertThat(desk.items()).allSatisfy(seen -> {
            assertThat(seen.text().split("lacuna:v1 id=", -1)).hasSize(2);
            assertThat(seen.text().split("Acceptance criteria|All of it", -1)).hasSize(2);
        });
        server.forgetRequests();
        assertThat(push(order).done()).isEmpty();
        assertThat(server.asked()).noneMatch(asked -> asked.modifies());
    }

    private static WorkBacklog backlog(String title) {
        WorkItem item = new WorkItem(
                0,
                "acme/auth.ldap:platform",
                List.of(),
                "acme/auth",
                WorkItem.WorkKind.BUILD,
                "auth.ldap",
                "platform",
                "auth",
                title,
                title,
                List.of("R-1: " + title),
                List.of("It is done."),
                Scope.TENANT,
                Severity.BLOCKER,
                "core",
                "Core",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new HelpedGap("R-1:auth.ldap", "R-1", Scope.TENANT, Severity.BLOCKER)),
                new TreeSet<>());
        Epic epic =
                new Epic("acme/auth", "auth", "Auth", List.of(new Section("What", List.of("All of it."), List.of())));
        BacklogOrigin origin = new BacklogOrigin(
                "acme", "Acme", "ga", "GA", LocalDate.of(2026, 11, 22), null, null, List.of(), "0", "", "");
        return new WorkBacklog(
                origin, Rank.UNLOCKS, Selection.all(), List.of(epic), List.of(item), List.of(item), false);
    }

    @Test
    void theLabelOfTheIdentityAloneIsThatOfPeople() {
        imported(WORK, plain());
        push(many(1));
        assertThat(desk.size()).isEqualTo(3);
    }

    @Test
    void oneThatCarriesTwoIdentitiesIsLeftAlone() {
        imported(WORK, plain(), ItemIdentity.IMPORT_LABEL, new ItemIdentity("acme/f1:limits").label(255));
        push(many(2));
        assertThat(desk.size()).isEqualTo(4);
    }

    @Test
    void whatWasPushedBeforeItWasImportedIsKept() {
        push(many(1));
        imported(WORK, plain(), ItemIdentity.IMPORT_LABEL);
        assertThat(push(many(1)).done()).isEmpty();
        assertThat(desk.count(WORK)).isEqualTo(2);
    }
}
