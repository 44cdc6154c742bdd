package dev.lacuna.github;

import dev.lacuna.tracker.DeathContract;
import dev.lacuna.tracker.Desk;

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
