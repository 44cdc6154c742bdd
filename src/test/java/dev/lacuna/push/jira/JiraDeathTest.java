package dev.lacuna.push.jira;

import dev.lacuna.push.tracker.DeathContract;
import dev.lacuna.push.tracker.Desk;

class JiraDeathTest extends DeathContract {
    @Override
    protected Desk desk() {
        return new JiraDesk();
    }

    @Override
    protected Desk laggingDesk() {
        JiraDesk desk = new JiraDesk();
        desk.server.indexLag = java.time.Duration.ofSeconds(40);
        desk.server.shuffles = true;
        return desk;
    }
}
