package dev.lacuna.jira;

import dev.lacuna.tracker.Desk;
import dev.lacuna.tracker.PushContract;

class JiraPushTest extends PushContract {
    @Override
    protected Desk desk() {
        return new JiraDesk();
    }
}
