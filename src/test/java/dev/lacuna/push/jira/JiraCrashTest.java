package dev.lacuna.push.jira;

import dev.lacuna.push.tracker.CrashContract;
import dev.lacuna.push.tracker.TrackerDriver;

class JiraCrashTest extends CrashContract {
    @Override
    protected TrackerDriver desk() {
        return new JiraDriver();
    }

    @Override
    protected TrackerDriver laggingDesk() {
        JiraDriver desk = new JiraDriver();
        desk.server.indexLag = java.time.Duration.ofSeconds(40);
        desk.server.shuffles = true;
        return desk;
    }
}
