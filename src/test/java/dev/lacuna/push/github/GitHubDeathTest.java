package dev.lacuna.push.github;

import dev.lacuna.push.tracker.DeathContract;
import dev.lacuna.push.tracker.Desk;

class GitHubDeathTest extends DeathContract {
    @Override
    protected Desk desk() {
        return new GitHubDesk();
    }

    @Override
    protected Desk laggingDesk() {
        GitHubDesk desk = new GitHubDesk();
        return desk;
    }
}
