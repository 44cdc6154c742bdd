package dev.lacuna.push.jira;

import dev.lacuna.push.tracker.Desk;
import dev.lacuna.push.tracker.DifferenceContract;

class JiraDifferenceTest extends DifferenceContract {
    @Override
    protected Desk desk() {
        return new JiraDesk();
    }
}
