package dev.lacuna.jira;

import dev.lacuna.tracker.Desk;
import dev.lacuna.tracker.DifferenceContract;

class JiraDifferenceTest extends DifferenceContract {
    @Override
    protected Desk desk() {
        return new JiraDesk();
    }
}
