package dev.lacuna.push.jira;

import dev.lacuna.push.tracker.ServerFaultContract;
import dev.lacuna.push.tracker.TrackerDriver;

class JiraServerFaultTest extends ServerFaultContract {
    @Override
    protected TrackerDriver desk() {
        return new JiraDriver();
    }
}
