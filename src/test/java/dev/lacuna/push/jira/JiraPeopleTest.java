package dev.lacuna.push.jira;

import dev.lacuna.push.tracker.Desk;
import dev.lacuna.push.tracker.PeopleContract;

class JiraPeopleTest extends PeopleContract {
    @Override
    protected Desk desk() {
        return new JiraDesk();
    }

    @Override
    protected void unlabel(String key) {
        ((JiraDesk) desk)
                .server.issues.values().stream()
                        .filter(issue -> issue.path("key").asText().equals(key))
                        .forEach(issue -> issue.withObject("/fields").putArray("labels"));
    }
}
