package dev.lacuna.push.jira;

import dev.lacuna.push.tracker.DifferenceContract;
import dev.lacuna.push.tracker.TrackerDriver;

class JiraDifferenceTest extends DifferenceContract {
    @Override
    protected TrackerDriver desk() {
        return new JiraDriver();
    }
}
