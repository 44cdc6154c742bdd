package dev.lacuna.push.github;

import dev.lacuna.push.tracker.ServerFaultContract;
import dev.lacuna.push.tracker.TrackerDriver;

class GitHubServerFaultTest extends ServerFaultContract {
    @Override
    protected TrackerDriver desk() {
        return new GitHubDriver();
    }
}
