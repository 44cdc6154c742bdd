package dev.lacuna.push.github;

import dev.lacuna.push.tracker.CrashContract;
import dev.lacuna.push.tracker.TrackerDriver;

class GitHubCrashTest extends CrashContract {
    @Override
    protected TrackerDriver desk() {
        return new GitHubDriver();
    }

    @Override
    protected TrackerDriver laggingDesk() {
        GitHubDriver desk = new GitHubDriver();
        return desk;
    }
}
