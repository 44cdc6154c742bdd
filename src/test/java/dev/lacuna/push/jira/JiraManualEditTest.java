package dev.lacuna.push.jira;

import dev.lacuna.push.tracker.ManualEditContract;
import dev.lacuna.push.tracker.TrackerDriver;

class JiraManualEditTest extends ManualEditContract {
    @Override
    protected TrackerDriver desk() {
        return new JiraDriver();
    }

    @Override
    protected void unlabel(String key) {
        ((JiraDriver) desk)
                .server.issues.values().stream()
                        .filter(issue -> issue.path("key").asText().equals(key))
                        .forEach(issue -> issue.withObject("/fields").putArray("labels"));
    }
}
