package dev.lacuna.push.jira;

import dev.lacuna.push.tracker.PushContract;
import dev.lacuna.push.tracker.TrackerDriver;

class JiraPushTest extends PushContract {
    @Override
    protected TrackerDriver desk() {
        return new JiraDriver();
    }
}
