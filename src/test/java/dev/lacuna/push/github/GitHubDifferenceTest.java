package dev.lacuna.push.github;

import dev.lacuna.push.tracker.Desk;
import dev.lacuna.push.tracker.DifferenceContract;

class GitHubDifferenceTest extends DifferenceContract {
    @Override
    protected Desk desk() {
        return new GitHubDesk();
    }
}
