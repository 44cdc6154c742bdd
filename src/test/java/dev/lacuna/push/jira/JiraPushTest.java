package dev.lacuna.push.jira;

import dev.lacuna.push.tracker.Desk;
import dev.lacuna.push.tracker.PushContract;

class JiraPushTest extends PushContract {
    @Override
    protected Desk desk() {
        return new JiraDesk();
    }
}
