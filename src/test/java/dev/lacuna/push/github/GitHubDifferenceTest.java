package dev.lacuna.push.github;

import dev.lacuna.push.tracker.DifferenceContract;
import dev.lacuna.push.tracker.TrackerDriver;

class GitHubDifferenceTest extends DifferenceContract {
    @Override
    protected TrackerDriver desk() {
        return new GitHubDriver();
    }
}
