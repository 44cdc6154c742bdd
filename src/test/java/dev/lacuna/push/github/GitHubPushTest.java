package dev.lacuna.push.github;

import dev.lacuna.push.tracker.Desk;
import dev.lacuna.push.tracker.PushContract;

class GitHubPushTest extends PushContract {
    @Override
    protected Desk desk() {
        return new GitHubDesk();
    }
}
