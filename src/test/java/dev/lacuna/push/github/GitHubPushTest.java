package dev.lacuna.push.github;

import dev.lacuna.push.tracker.PushContract;
import dev.lacuna.push.tracker.TrackerDriver;

class GitHubPushTest extends PushContract {
    @Override
    protected TrackerDriver desk() {
        return new GitHubDriver();
    }
}
