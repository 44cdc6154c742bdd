package dev.lacuna.push.github;

import dev.lacuna.push.tracker.ManualEditContract;
import dev.lacuna.push.tracker.TrackerDriver;

class GitHubManualEditTest extends ManualEditContract {
    @Override
    protected TrackerDriver desk() {
        return new GitHubDriver();
    }

    @Override
    protected void unlabel(String key) {
        ((GitHubDriver) desk).issue(key).putArray("labels");
    }
}
