package dev.lacuna.github;

import dev.lacuna.tracker.Desk;
import dev.lacuna.tracker.PushContract;

class GitHubPushTest extends PushContract {
    @Override
    protected Desk desk() {
        return new GitHubDesk();
    }
}
